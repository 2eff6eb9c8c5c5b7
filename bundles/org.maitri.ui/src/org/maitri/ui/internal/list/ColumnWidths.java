package org.maitri.ui.internal.list;

import java.util.List;
import java.util.stream.IntStream;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/**
 * How wide columns are: by what they hold, and fitted into the room there is. The title takes what is left. Where room is
 * short columns give what they can spare; the ones that still find no place keep their width, beyond the edge.
 */
final class ColumnWidths {

    private static final int WIDEST_TITLE = 480;
    private static final int WIDEST_KEY = 160;

    private ColumnWidths() {}

    /** A column as wide as what it holds usually is. */
    static Columns.Column usual(Field<?> field, boolean shown) {
        FieldKind kind = field.kind();
        int label = 28 + 7 * field.label().length();
        if (kind.equals(FieldKind.CHOICE)) {
            int pill = 48 + 6 * longestChoice(field);
            return new Columns.Column(field, Math.clamp(pill, 90, 190), Math.clamp(pill, 90, 140), false, shown);
        }
        if (kind.isNumber() || kind.equals(FieldKind.YES_NO)) {
            int width = Math.clamp(label, field.currency().isPresent() ? 120 : 90, 160);
            return new Columns.Column(field, width, width, false, shown);
        }
        if (isKey(field) || kind.isTime()) {
            return new Columns.Column(field, 120, 104, false, shown);
        }
        if (kind.equals(FieldKind.PHONE)) {
            return new Columns.Column(field, 140, 120, false, shown);
        }
        int width = kind.equals(FieldKind.LONG_TEXT) ? 280 : kind.equals(FieldKind.TEXT) ? 220 : 170;
        return new Columns.Column(field, width, 120, false, shown);
    }

    private static int longestChoice(Field<?> field) {
        return field.choices().stream()
                .mapToInt(choice -> choice.label().length())
                .max()
                .orElse(8);
    }

    static int[] fitted(List<Columns.Column> columns, int room) {
        int[] widths = columns.stream().mapToInt(Columns.Column::width).toArray();
        if (room <= 0 || widths.length == 0) {
            return widths;
        }
        int seen = inSight(columns, room);
        int left = room - IntStream.of(widths).limit(seen).sum();
        if (left >= 0) {
            widen(widths, seen, title(columns.subList(0, seen)), left);
        } else {
            narrow(columns.subList(0, seen), widths, room);
        }
        return widths;
    }

    /** The title takes what is left, but not so much that the eye loses the row: the rest is shared by all. */
    private static void widen(int[] widths, int seen, int title, int left) {
        int more = Math.clamp(WIDEST_TITLE - widths[title], 0, left);
        int share = (left - more) / seen;
        for (int i = 0; i < seen; i++) {
            widths[i] += share;
        }
        widths[title] += left - seen * share;
    }

    /** How many columns find a place, at least one. */
    private static int inSight(List<Columns.Column> columns, int room) {
        int title = title(columns);
        int needed = 0;
        for (int i = 0; i < columns.size(); i++) {
            needed += least(columns.get(i), i == title, room);
            if (needed > room) {
                return Math.max(1, i);
            }
        }
        return columns.size();
    }

    /** The first text that people write, else the first text, else the last column. */
    static int title(List<Columns.Column> columns) {
        int[] texts = IntStream.range(0, columns.size())
                .filter(i -> isText(columns.get(i).field()))
                .toArray();
        return IntStream.of(texts)
                .filter(i -> columns.get(i).field().editable())
                .findFirst()
                .orElse(texts.length > 0 ? texts[0] : columns.size() - 1);
    }

    /** The title has a good third of the room, if it needs as much. */
    private static int least(Columns.Column column, boolean title, int room) {
        int third = Math.clamp(room * 35L / 100, 180, 320);
        return title ? Math.max(column.least(), Math.min(column.width(), third)) : column.least();
    }

    /** Columns become narrower by their share of what they can give. */
    private static void narrow(List<Columns.Column> columns, int[] widths, int room) {
        int title = title(columns);
        int missing = IntStream.of(widths).limit(columns.size()).sum() - room;
        int[] spare = IntStream.range(0, columns.size())
                .map(i -> widths[i] - least(columns.get(i), i == title, room))
                .toArray();
        int all = IntStream.of(spare).sum();
        int still = Math.min(missing, all);
        for (int i = 0; i < spare.length && all > 0; i++) {
            int given = (int) ((long) spare[i] * still / all);
            widths[i] -= given;
            still -= given;
            all -= spare[i];
        }
    }

    /** How narrow a column may become that has to be so wide for what it holds. */
    static int least(Columns.Column column, int pixels) {
        if (isKey(column.field())) {
            return Math.min(WIDEST_KEY, pixels);
        }
        return yields(column.field()) ? Math.min(column.least(), pixels) : pixels;
    }

    /** A text that nobody writes may be a number that is read whole; what is longer than these are is words. */
    private static boolean isKey(Field<?> field) {
        return field.kind().equals(FieldKind.TEXT) && !field.editable();
    }

    /** Whether a part of what a column holds says enough: of words, but not of a number, a day or a state. */
    private static boolean yields(Field<?> field) {
        FieldKind kind = field.kind();
        return field.choices().isEmpty()
                && !kind.isNumber()
                && !kind.isTime()
                && !kind.equals(FieldKind.PHONE)
                && !kind.equals(FieldKind.YES_NO);
    }

    private static boolean isText(Field<?> field) {
        FieldKind kind = field.kind();
        return kind.equals(FieldKind.TEXT) || kind.equals(FieldKind.LONG_TEXT) || kind.equals(FieldKind.REFERENCE);
    }
}
