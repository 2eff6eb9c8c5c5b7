package org.maitri.ui.internal.list;

import java.util.List;
import java.util.stream.IntStream;
import org.maitri.spi.record.FieldKind;

/** Fits columns into the room there is: one of them takes what is left, texts give what is missing. */
final class ColumnWidths {

    private static final int NARROWEST_TEXT = 110;

    private ColumnWidths() {}

    static int[] fitted(List<Columns.Column> columns, int room) {
        int[] widths = columns.stream().mapToInt(Columns.Column::width).toArray();
        int left = room - IntStream.of(widths).sum();
        if (left > 0 && widths.length > 0) {
            widths[stretched(columns)] += left;
        } else if (room > 0) {
            narrow(columns, widths, -left);
        }
        return widths;
    }

    /** The first text that people write, else the last column. */
    private static int stretched(List<Columns.Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> isText(columns.get(i)) && columns.get(i).field().editable())
                .findFirst()
                .orElse(columns.size() - 1);
    }

    /** Texts become narrower by their share of what they can give; what is still missing can be scrolled to. */
    private static void narrow(List<Columns.Column> columns, int[] widths, int missing) {
        int[] spare = IntStream.range(0, widths.length)
                .map(i -> isText(columns.get(i)) ? Math.max(0, widths[i] - NARROWEST_TEXT) : 0)
                .toArray();
        int all = IntStream.of(spare).sum();
        for (int i = 0; i < widths.length && all > 0; i++) {
            widths[i] -= (int) ((long) spare[i] * Math.min(missing, all) / all);
        }
    }

    private static boolean isText(Columns.Column column) {
        FieldKind kind = column.field().kind();
        return kind.equals(FieldKind.TEXT) || kind.equals(FieldKind.LONG_TEXT) || kind.equals(FieldKind.REFERENCE);
    }
}
