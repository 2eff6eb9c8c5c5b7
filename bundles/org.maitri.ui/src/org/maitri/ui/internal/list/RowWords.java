package org.maitri.ui.internal.list;

import java.util.List;
import java.util.stream.Collectors;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.FieldText;

/** Rows as text: a sentence to be spoken, and cells to be copied. */
final class RowWords {

    private final Columns columns;
    private final FieldText texts = FieldText.local();

    RowWords(Columns columns) {
        this.columns = columns;
    }

    /** "Subject: Printer, State: Open". */
    String sentence(ListRow row) {
        return columns.shown().stream()
                .filter(column -> row.value(column.field().id()) != null)
                .map(column -> column.field().label() + ": " + cell(column, row))
                .collect(Collectors.joining(", "));
    }

    /** The rows as lines of cells that a spreadsheet takes, names first where there is more than one row. */
    String table(List<ListRow> rows) {
        StringBuilder text = new StringBuilder();
        if (rows.size() > 1) {
            text.append(columns.shown().stream()
                            .map(column -> column.field().label())
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        for (ListRow row : rows) {
            text.append(columns.shown().stream()
                            .map(column -> clean(copied(column, row)))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private String cell(Columns.Column column, ListRow row) {
        return texts.text(column.field(), row);
    }

    /** Dates and numbers as they are, not as they are said. */
    private String copied(Columns.Column column, ListRow row) {
        Object value = row.value(column.field().id());
        boolean exact = column.field().kind().isTime() || column.field().kind().isNumber();
        return value == null ? "" : exact ? value.toString() : cell(column, row);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
