package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Sort;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;

/**
 * Decides what a list shows: which rows are there, which are still to come, what the state is. Pages are asked for as the
 * person scrolls and follow one another by key. Knows no widgets; one thread only.
 */
public final class RecordListPresenter {

    /** Rows a page. */
    public static final int PAGE = 100;

    private static final int AHEAD = 30;

    /** What there is to see. */
    public enum State {
        LOADING,
        ROWS,
        EMPTY,
        NO_MATCH,
        FAILED
    }

    /** Does work elsewhere and brings its result back to the presenter's thread. */
    @FunctionalInterface
    public interface Worker {
        /** @return what makes the work stop and its result be forgotten */
        <T> Runnable run(Function<Progress, T> work, Consumer<T> result, Consumer<Throwable> failure);
    }

    private record Loaded(List<ListRow> rows, boolean complete) {}

    private final Records records;
    private final RecordType<?> type;
    private final List<Filter> fixed;
    private final Worker worker;
    private final Runnable changed;

    private final List<Filter> filters = new ArrayList<>();
    private String quick = "";
    private Sort sort;
    private boolean archived;

    private List<ListRow> rows = new ArrayList<>();
    private boolean complete;
    private boolean reloadWanted;
    private OptionalLong total = OptionalLong.empty();
    private Throwable failure;
    private Runnable running;
    private Runnable counting = () -> {};

    /** @param fixed conditions that always hold, @param changed runs after each change of anything here */
    public RecordListPresenter(
            Records records, RecordType<?> type, List<Filter> fixed, Worker worker, Runnable changed) {
        this.records = records;
        this.type = type;
        this.fixed = List.copyOf(fixed);
        this.worker = worker;
        this.changed = changed;
        this.sort = type.defaultSort();
    }

    public RecordType<?> type() {
        return type;
    }

    /** Fetches the first page; everything shown before is forgotten. */
    public void restart() {
        stop();
        rows = new ArrayList<>();
        complete = false;
        total = OptionalLong.empty();
        failure = null;
        next();
        count();
        changed.run();
    }

    /** Fetches what is shown again, without losing its place. */
    public void reload() {
        if (running != null) {
            reloadWanted = true;
            return;
        }
        if (failure != null || rows.isEmpty()) {
            restart();
            return;
        }
        int wanted = Math.max(PAGE, rows.size());
        fetch(progress -> pages(wanted, progress), loaded -> rows = new ArrayList<>(loaded.rows()));
        count();
    }

    private Loaded pages(int wanted, Progress progress) {
        List<ListRow> all = new ArrayList<>();
        while (all.size() < wanted) {
            progress.check();
            int limit = Math.min(1000, wanted - all.size());
            ListQuery query = query(limit)
                    .after(all.isEmpty() ? null : all.get(all.size() - 1).cursor());
            List<ListRow> page = records.page(query, progress);
            all.addAll(page);
            if (page.size() < limit) {
                return new Loaded(all, true);
            }
        }
        return new Loaded(all, false);
    }

    private void next() {
        ListQuery query = query(PAGE)
                .after(rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
        fetch(
                progress -> {
                    List<ListRow> page = records.page(query, progress);
                    return new Loaded(page, page.size() < query.limit());
                },
                loaded -> rows.addAll(loaded.rows()));
    }

    private void fetch(Function<Progress, Loaded> work, Consumer<Loaded> take) {
        boolean[] done = new boolean[1];
        Runnable stop = worker.run(
                work,
                loaded -> {
                    done[0] = true;
                    running = null;
                    take.accept(loaded);
                    complete = loaded.complete();
                    settled();
                },
                problem -> {
                    done[0] = true;
                    running = null;
                    failure = problem;
                    settled();
                });
        running = done[0] ? running : stop;
    }

    private void settled() {
        boolean again = reloadWanted && failure == null;
        reloadWanted = false;
        changed.run();
        if (again) {
            reload();
        }
    }

    private void count() {
        counting.run();
        ListQuery query = query(1);
        counting = worker.run(
                progress -> records.count(query, progress),
                number -> {
                    total = OptionalLong.of(number);
                    changed.run();
                },
                problem -> total = OptionalLong.empty());
    }

    /** Stops what runs; call before the list goes away. */
    public void stop() {
        if (running != null) {
            running.run();
            running = null;
        }
        reloadWanted = false;
        counting.run();
    }

    /** The query of the whole list as it is filtered and sorted. */
    public ListQuery query(int limit) {
        return ListQuery.of(type, limit).where(conditions()).sortedBy(sort).withArchived(archived);
    }

    private List<Filter> conditions() {
        List<Filter> all = new ArrayList<>(fixed);
        all.addAll(own());
        return all;
    }

    /** What the person asked for, the quick filter included. */
    private List<Filter> own() {
        List<Filter> all = new ArrayList<>(filters);
        if (!quick.isBlank()) {
            quickField().ifPresent(field -> all.add(Filter.of(field.id(), Filter.Operator.CONTAINS, quick.strip())));
        }
        return all;
    }

    /** The field that the quick filter looks into: the first text that people write and search, else the first text. */
    public Optional<? extends Field<?>> quickField() {
        List<? extends Field<?>> texts = type.fields().stream()
                .filter(field ->
                        field.kind().equals(FieldKind.TEXT) && field.attribute().isPresent())
                .toList();
        Optional<? extends Field<?>> searched = texts.stream()
                .filter(field -> field.is(Field.Use.SEARCHED) && field.is(Field.Use.LISTED) && field.editable())
                .findFirst();
        return searched.isPresent() ? searched : texts.stream().findFirst();
    }

    public State state() {
        if (failure != null) {
            return State.FAILED;
        } else if (!rows.isEmpty()) {
            return State.ROWS;
        } else if (!complete) {
            return State.LOADING;
        }
        return filters.isEmpty() && quick.isBlank() ? State.EMPTY : State.NO_MATCH;
    }

    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Rows to draw, those that are still to come included. */
    public int rowCount() {
        if (complete) {
            return rows.size();
        }
        long known = total.orElse(Long.MAX_VALUE);
        return (int) Math.max(rows.size() + 1L, Math.min(known, rows.size() + (long) AHEAD));
    }

    public int loaded() {
        return rows.size();
    }

    /** The row, or null while it is still to come. */
    public ListRow row(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /** Tells that a row came into sight, so that the page behind it is fetched in time. */
    public void seen(int index) {
        if (!complete && running == null && failure == null && index >= rows.size() - AHEAD) {
            next();
        }
    }

    /** Where a record stands among the rows that were fetched, or -1. */
    public int indexOf(RecordRef record) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).record().equals(record)) {
                return i;
            }
        }
        return -1;
    }

    public Sort sort() {
        return sort;
    }

    /** Sorts by a field; a second time turns the order round. Fields that are not sorted by are ignored. */
    public void sortBy(Field<?> field) {
        if (field.is(Field.Use.SORTED)) {
            sort = new Sort(field.id(), sort.field().equals(field.id()) && !sort.descending());
            restart();
        }
    }

    public List<Filter> filters() {
        return List.copyOf(filters);
    }

    /** Adds a condition in the place of {@code old}, which may be null. */
    public void filter(Filter old, Filter wanted) {
        int place = filters.indexOf(old);
        if (place < 0) {
            filters.add(wanted);
        } else {
            filters.set(place, wanted);
        }
        restart();
    }

    public void removeFilter(Filter filter) {
        if (filters.remove(filter)) {
            restart();
        }
    }

    public void clearFilters() {
        filters.clear();
        quick = "";
        restart();
    }

    public String quick() {
        return quick;
    }

    public void quick(String text) {
        if (!text.strip().equals(quick.strip())) {
            quick = text;
            restart();
        }
    }

    public boolean archived() {
        return archived;
    }

    /** Whether archived records are listed too. */
    public void archived(boolean wanted) {
        archived = wanted;
        restart();
    }

    /** "128 tickets: state is Open". */
    public String headline(Map<RecordRef, String> titles) {
        String count = total.isPresent() ? type.countLabel(total.getAsLong()) : type.pluralLabel();
        FilterWords words = new FilterWords(type);
        String conditions = own().stream()
                .map(filter -> Words.inside(words.words(filter, titles)))
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? count : Messages.get("list.headline", count, conditions);
    }

    public OptionalLong total() {
        return total;
    }
}
