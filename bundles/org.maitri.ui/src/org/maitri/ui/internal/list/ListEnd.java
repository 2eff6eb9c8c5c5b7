package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Sort;

/**
 * Reads a list from its end by asking for it in the opposite order. Rows without a value are last in either order, so they
 * are asked for by themselves.
 */
final class ListEnd {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(Long.MAX_VALUE, Long.MAX_VALUE);

    private final Records records;

    ListEnd(Records records) {
        this.records = records;
    }

    /** Rows before a place in the list, the nearest first. @param before null for the very end */
    List<ListRow> page(ListQuery query, ListQuery.Cursor before, Progress progress) {
        ListQuery turned =
                query.sortedBy(new Sort(query.sort().field(), !query.sort().descending()));
        List<ListRow> rows = new ArrayList<>();
        if (before == null || before.value() == null) {
            UUID edge = turned.sort().descending() ? LAST : FIRST;
            ListQuery.Cursor from = before == null ? new ListQuery.Cursor(null, edge) : before;
            rows.addAll(records.page(turned.after(from), progress));
        }
        if (rows.size() < query.limit()) {
            boolean within = before != null && before.value() != null;
            ListQuery valued = within ? turned.after(before) : turned.after(null);
            int room = query.limit() - rows.size();
            records.page(valued, progress).stream()
                    .filter(row -> row.cursor().value() != null)
                    .limit(room)
                    .forEach(rows::add);
        }
        return rows;
    }
}
