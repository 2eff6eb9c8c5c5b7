package org.maitri.services.internal.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maitri.services.internal.imports.values.Nothing;

/**
 * Finds the header among the first records of a file: the first one that is about as wide as the table, whose cells are
 * names and no values. What stands before it is a preamble.
 */
final class LayoutSniffer {

    private static final int DEEPEST_HEADER = 60;
    private static final int DEEPEST_NAMES = 4;
    private static final int COMPARED = 200;

    private final List<RawRecord> records;
    private final int width;

    LayoutSniffer(List<RawRecord> records) {
        this.records = records;
        width = usualWidth();
    }

    Layout sniff() {
        int first = firstOfTable();
        if (first < 0) {
            return new Layout(-1, 0, List.of());
        }
        boolean header = isHeader(first);
        int data = header ? first + 1 : first;
        while (header && data - first < DEEPEST_NAMES && continuesHeader(first, data)) {
            data++;
        }
        List<RawRecord> rows = records.subList(data, records.size());
        List<String> names = header
                ? HeaderRows.of(records.subList(first, data).stream()
                        .map(RawRecord::cells)
                        .toList())
                : List.of();
        return new Layout(header ? first : -1, data, HeaderNames.of(names, columns(first, header, rows)));
    }

    /**
     * Whether a record below the header is a part of it: it names what the header leaves open, or says in words what stands
     * below as numbers and dates, and has no value itself.
     */
    private boolean continuesHeader(int first, int index) {
        if (index >= records.size() - 1 || records.get(index).isBlank() || !namesOnly(index)) {
            return false;
        }
        RawRecord record = records.get(index);
        if (isForPrograms(record)) {
            return true;
        }
        RawRecord header = records.get(first);
        int above = isForPrograms(records.get(index + 1)) ? index + 1 : index;
        int values = 0;
        int named = 0;
        boolean fills = false;
        for (int column = 0; column < record.width(); column++) {
            boolean words = isWord(record.cell(column));
            fills |= words && header.cell(column).isEmpty() && header.width() > column;
            CellShape below = shapeBelow(above, column);
            if (below == CellShape.NUMBER || below == CellShape.DATE || below == CellShape.MAIL) {
                values++;
                named += words ? 1 : 0;
            }
        }
        return fills && header.filled() < header.width() && isTypedBelow(index) || values >= 2 && named == values;
    }

    /** Whether a record describes the columns to programs, as some survey systems write below their headers. */
    private static boolean isForPrograms(RawRecord record) {
        long described = record.cells().stream()
                .filter(cell -> cell.startsWith("{\"") && cell.endsWith("}"))
                .count();
        return described * 2 > record.filled();
    }

    private static boolean isWord(String cell) {
        return CellShape.of(cell) == CellShape.WORDS && !Nothing.is(cell);
    }

    private boolean isTypedBelow(int index) {
        return IntStream.range(0, width).anyMatch(column -> {
            CellShape below = shapeBelow(index, column);
            return below == CellShape.NUMBER || below == CellShape.DATE || below == CellShape.MAIL;
        });
    }

    /** The width by which most cells are in records of one width: a preamble may have more records than the table. */
    private int usualWidth() {
        Map<Integer, Integer> widths = new HashMap<>();
        records.stream()
                .filter(record -> !record.isBlank())
                .forEach(record -> widths.merge(record.cells().size(), 1, Integer::sum));
        boolean repeated = widths.values().stream().anyMatch(count -> count > 1);
        int usual = 0;
        for (var entry : widths.entrySet()) {
            int cells = repeated && entry.getValue() == 1 ? 0 : entry.getValue() * entry.getKey();
            int best = usual * widths.getOrDefault(usual, 0);
            usual = cells > best || cells == best && cells > 0 && entry.getKey() > usual ? entry.getKey() : usual;
        }
        return usual;
    }

    private int firstOfTable() {
        for (int i = 0; i < Math.min(records.size(), DEEPEST_HEADER); i++) {
            RawRecord record = records.get(i);
            boolean wide = width == 1 || record.filled() > 1 && record.filled() * 2 >= width;
            if (wide && !record.isBlank() && !isSeparatorHint(i)) {
                return betterHeaderBehind(i);
            }
        }
        return -1;
    }

    /** A remark of a few cells above the table is not the header if a full record of names follows soon. */
    private int betterHeaderBehind(int first) {
        RawRecord record = records.get(first);
        if (record.cells().size() >= width) {
            return first;
        }
        for (int i = first + 1; i < Math.min(records.size(), first + 10); i++) {
            RawRecord later = records.get(i);
            if (later.cells().size() >= width && later.filled() > record.filled()) {
                return namesOnly(i) && (!namesOnly(first) || isHeader(i) && namesValues(i)) ? i : first;
            }
        }
        return first;
    }

    private boolean namesValues(int index) {
        return IntStream.range(0, width).anyMatch(column -> shapeBelow(index, column) != CellShape.WORDS);
    }

    private boolean isSeparatorHint(int index) {
        List<String> cells = records.get(index).cells();
        return index == 0
                && cells.get(0).regionMatches(true, 0, "sep=", 0, 4)
                && records.get(index).filled() == 1;
    }

    private boolean namesOnly(int index) {
        return records.get(index).cells().stream()
                .map(CellShape::of)
                .noneMatch(shape -> shape == CellShape.MAIL || shape == CellShape.DATE || shape == CellShape.NUMBER);
    }

    private boolean isHeader(int index) {
        RawRecord record = records.get(index);
        int forHeader = 0;
        int forRow = 0;
        for (int column = 0; column < record.cells().size(); column++) {
            CellShape shape = CellShape.of(record.cell(column));
            if (shape == CellShape.MAIL || shape == CellShape.DATE) {
                return false;
            }
            CellShape below = shapeBelow(index, column);
            boolean values = below == CellShape.NUMBER || below == CellShape.DATE || below == CellShape.MAIL;
            forHeader += values && shape == CellShape.WORDS ? 1 : 0;
            forRow += shape == CellShape.NUMBER ? 1 : 0;
        }
        return forRow <= forHeader || forRow * 2 < record.filled() && forHeader > 0;
    }

    /** What most cells of a column look like below a record. */
    private CellShape shapeBelow(int index, int column) {
        Map<CellShape, Integer> shapes = new HashMap<>();
        int filled = 0;
        for (int i = index + 1; i < Math.min(records.size(), index + COMPARED); i++) {
            CellShape shape = CellShape.of(records.get(i).cell(column));
            if (shape != CellShape.BLANK) {
                filled++;
                shapes.merge(shape, 1, Integer::sum);
            }
        }
        for (var shape : shapes.entrySet()) {
            if (shape.getValue() * 10 >= filled * 8) {
                return shape.getKey();
            }
        }
        return CellShape.WORDS;
    }

    private int columns(int first, boolean header, List<RawRecord> rows) {
        int named = records.get(first).cells().size();
        if (!header) {
            return Math.max(records.get(first).width(), width);
        }
        List<Integer> widths = new ArrayList<>();
        rows.stream().filter(row -> !row.isBlank()).limit(COMPARED).forEach(row -> widths.add(row.width()));
        int narrowest = widths.stream().mapToInt(Integer::intValue).min().orElse(named);
        if (widths.size() >= 3 && narrowest > named) {
            return narrowest;
        }
        int used = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(records.get(first).width(), Math.min(used, named));
    }
}
