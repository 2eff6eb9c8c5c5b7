package org.maitri.services.internal.imports.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.maitri.services.internal.imports.Messages;

/** The rows of a file: its records without preamble, blank lines, repeated headers and totals. */
final class RecordTable implements CountedTable {

    private static final int WAITING = 64;

    private final RecordSource records;
    private final Layout layout;
    private final String description;
    /** Records that may be a footer: whether they are shows when the next row, or the end, comes. */
    private final Deque<RawRecord> waiting = new ArrayDeque<>();

    private List<String> header;
    private long place;
    private long skipped;
    private boolean blankBefore;
    private boolean released;

    RecordTable(RecordSource records, Layout layout, String description) {
        this.records = records;
        this.layout = layout;
        this.description = description;
    }

    @Override
    public List<String> columns() {
        return layout.columns();
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public long skipped() {
        return skipped;
    }

    @Override
    public Optional<Row> next() {
        while (true) {
            if (released && !waiting.isEmpty()) {
                return Optional.of(row(waiting.removeFirst()));
            }
            released = false;
            RawRecord record = records.next();
            if (record == null) {
                skipped += waiting.size();
                waiting.clear();
                return Optional.empty();
            }
            if (!isLeftOut(record, place++)) {
                take(record);
            }
        }
    }

    private boolean isLeftOut(RawRecord record, long at) {
        if (record.damaged() >= 0) {
            throw records.damaged(record, column(record.damaged()));
        }
        if (at == layout.header()) {
            header = record.cells();
            return true;
        }
        boolean blank = record.isBlank();
        if (at < layout.data() || blank || record.cells().equals(header)) {
            skipped++;
            blankBefore = blank;
            return true;
        }
        return false;
    }

    private void take(RawRecord record) {
        boolean after = blankBefore || !waiting.isEmpty();
        blankBefore = false;
        if (Footers.endsTable(record, layout.columns().size(), after, !waiting.isEmpty()) && waiting.size() < WAITING) {
            waiting.add(record);
            return;
        }
        // Rows follow: what waited were rows too, except totals of a section.
        int before = waiting.size();
        waiting.removeIf(Footers::isSubtotal);
        skipped += before - waiting.size();
        waiting.add(record);
        released = true;
    }

    private String column(int index) {
        return index < columns().size()
                ? columns().get(index)
                : Messages.get("column.unnamed", String.valueOf(index + 1));
    }

    private Row row(RawRecord record) {
        int columns = columns().size();
        List<String> cells = record.cells();
        if (cells.size() <= columns) {
            List<String> filled = new ArrayList<>(columns);
            filled.addAll(cells);
            filled.addAll(Collections.nCopies(columns - cells.size(), ""));
            return new Row(record.line(), Collections.unmodifiableList(filled), List.of(), null);
        }
        List<String> surplus =
                record.width() <= columns ? List.of() : List.copyOf(cells.subList(columns, record.width()));
        String problem = surplus.isEmpty()
                ? null
                : Messages.get(
                        "row.surplus",
                        String.valueOf(record.width()),
                        String.valueOf(columns),
                        String.join(", ", surplus));
        return new Row(record.line(), Collections.unmodifiableList(cells.subList(0, columns)), surplus, problem);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
