package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;

/**
 * The rows of a list that were fetched: from its beginning onwards and, once the person went to its end, from there
 * backwards, until the two meet. One thread only.
 */
final class ListRows {

    private final List<ListRow> front = new ArrayList<>();
    private final List<ListRow> back = new ArrayList<>(); // the last row first
    private int size;
    private boolean complete;

    /** Whether all rows there are were fetched. */
    boolean complete() {
        return complete;
    }

    int loaded() {
        return front.size() + back.size();
    }

    /** Rows before the gap. */
    int front() {
        return front.size();
    }

    /** Whether rows of the end are there, and a gap before them. */
    boolean parted() {
        return !back.isEmpty();
    }

    /** Where the rows behind the gap begin; only where {@link #parted}. */
    int behind() {
        return size - back.size();
    }

    /** All rows, those in the gap included; only where {@link #parted} or {@link #complete}. */
    int size() {
        return complete ? front.size() : size;
    }

    /** The row, or null while it is still to come. */
    ListRow row(int index) {
        if (index < 0) {
            return null;
        } else if (index < front.size()) {
            return front.get(index);
        }
        int fromEnd = size - 1 - index;
        return parted() && fromEnd >= 0 && fromEnd < back.size() ? back.get(fromEnd) : null;
    }

    int indexOf(RecordRef record) {
        for (int i = 0; i < front.size(); i++) {
            if (front.get(i).record().equals(record)) {
                return i;
            }
        }
        for (int i = 0; i < back.size(); i++) {
            if (back.get(i).record().equals(record)) {
                return size - 1 - i;
            }
        }
        return -1;
    }

    /** Where the next page from the beginning starts; null for the first. */
    ListQuery.Cursor next() {
        return front.isEmpty() ? null : front.getLast().cursor();
    }

    /** Where the next page from the end starts; null for the last. */
    ListQuery.Cursor previous() {
        return back.isEmpty() ? null : back.getLast().cursor();
    }

    /** @param ended whether the list ends behind these */
    void addNext(List<ListRow> rows, boolean ended) {
        front.addAll(rows);
        complete = ended;
        if (ended) {
            back.clear();
        } else {
            join();
        }
    }

    /** @param rows the last first, @param all how many rows the list has */
    void addPrevious(List<ListRow> rows, int all) {
        size = Math.max(all, front.size() + back.size() + rows.size());
        back.addAll(rows);
        join();
    }

    /** Closes the gap where both sides have the same rows. */
    private void join() {
        if (!parted()) {
            return;
        }
        Set<RecordRef> known = new HashSet<>();
        front.forEach(row -> known.add(row.record()));
        List<ListRow> missing =
                back.stream().filter(row -> !known.contains(row.record())).toList();
        if (missing.size() < back.size() || front.size() + back.size() >= size) {
            front.addAll(missing.reversed());
            back.clear();
            complete = true;
        }
    }
}
