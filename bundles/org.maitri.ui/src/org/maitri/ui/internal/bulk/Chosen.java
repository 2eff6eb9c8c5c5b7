package org.maitri.ui.internal.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;

/**
 * The records a person chose in a list: some of them by name, or all that the list finds, however many of them were fetched.
 *
 * @param query what the list finds
 * @param records those chosen by name; empty for all that the query finds
 * @param count how many they are
 */
public record Chosen(ListQuery query, Optional<List<RecordRef>> records, long count) {

    private static final int AT_ONCE = 500;

    public Chosen {
        records = records.map(List::copyOf);
    }

    /** Those named. */
    public static Chosen some(ListQuery query, List<RecordRef> records) {
        return new Chosen(query, Optional.of(records), records.size());
    }

    /** All that the query finds. */
    public static Chosen all(ListQuery query, long count) {
        return new Chosen(query, Optional.empty(), count);
    }

    /** Whether these are all records that the list finds. */
    public boolean everything() {
        return records.isEmpty();
    }

    /** Gives all records, some hundred at a time. Reads the database. */
    public void each(Records source, Progress progress, Consumer<List<RecordRef>> some) {
        if (records.isPresent()) {
            List<RecordRef> named = records.get();
            for (int from = 0; from < named.size(); from += AT_ONCE) {
                progress.check();
                some.accept(named.subList(from, Math.min(from + AT_ONCE, named.size())));
            }
            return;
        }
        rows(
                source,
                progress,
                rows -> some.accept(rows.stream().map(ListRow::record).toList()));
    }

    /** Gives all rows that the query finds, some hundred at a time. Reads the database. */
    public void rows(Records source, Progress progress, Consumer<List<ListRow>> some) {
        ListQuery next = query.inPagesOf(AT_ONCE);
        List<ListRow> rows;
        do {
            progress.check();
            rows = source.page(next, progress);
            if (!rows.isEmpty()) {
                some.accept(rows);
                next = next.after(rows.getLast().cursor());
            }
        } while (rows.size() == AT_ONCE);
    }
}
