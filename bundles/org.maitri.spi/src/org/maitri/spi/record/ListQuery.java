package org.maitri.spi.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for one page of a list. Pages are fetched by key: the next page begins after the last row of this one, whatever
 * was inserted meanwhile, and costs the same however deep it lies.
 *
 * @param type the record type's id
 * @param filters all must hold
 * @param condition must hold too
 * @param sort the order; ties are broken by the key in the same direction, records without a value come last
 * @param includeArchived whether archived records are listed too
 * @param after the {@link ListRow#cursor()} of the row before the page; empty for the first page
 * @param limit rows a page, 1 to 1000
 */
public record ListQuery(
        String type,
        List<Filter> filters,
        Condition condition,
        Sort sort,
        boolean includeArchived,
        Optional<Cursor> after,
        int limit) {

    /** Where a page ended: the sort field's value in the last row (null for none) and its key. */
    public record Cursor(Object value, UUID id) {}

    public ListQuery {
        filters = List.copyOf(filters);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A page has 1 to 1000 rows, not " + limit);
        }
    }

    /** A query that asks for nothing beyond its filters. */
    public ListQuery(
            String type, List<Filter> filters, Sort sort, boolean includeArchived, Optional<Cursor> after, int limit) {
        this(type, filters, Condition.ALWAYS, sort, includeArchived, after, limit);
    }

    public static ListQuery of(RecordType<?> type, int limit) {
        return new ListQuery(type.id(), List.of(), type.defaultSort(), false, Optional.empty(), limit);
    }

    public ListQuery where(List<Filter> wanted) {
        return new ListQuery(type, wanted, condition, sort, includeArchived, after, limit);
    }

    public ListQuery meeting(Condition wanted) {
        return new ListQuery(type, filters, wanted, sort, includeArchived, after, limit);
    }

    public ListQuery sortedBy(Sort wanted) {
        return new ListQuery(type, filters, condition, wanted, includeArchived, after, limit);
    }

    public ListQuery withArchived(boolean wanted) {
        return new ListQuery(type, filters, condition, sort, wanted, after, limit);
    }

    public ListQuery after(Cursor cursor) {
        return new ListQuery(type, filters, condition, sort, includeArchived, Optional.ofNullable(cursor), limit);
    }

    /** The same list from its beginning, in pages of another size. */
    public ListQuery inPagesOf(int rows) {
        return new ListQuery(type, filters, condition, sort, includeArchived, Optional.empty(), rows);
    }
}
