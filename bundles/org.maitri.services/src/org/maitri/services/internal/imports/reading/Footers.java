package org.maitri.services.internal.imports.reading;

import java.util.regex.Pattern;

/** Knows the records that exports put below their rows: totals and remarks. */
final class Footers {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:(?:grand|sub|report|overall|account)[- ]?)?totals?(?:\\s*[:(\u2013-].*)?|sums?:?|summe:?|(?:gesamt|zwischen)summe:?|gesamt:?"
                    + "|insgesamt:?|total g[e\u00E9]n[e\u00E9]ral:?|totale:?|totaal:?|totalt:?");
    private static final Pattern NOTHING = Pattern.compile("-{1,3}|\u2013|\u2014|\\?|");

    private Footers() {}

    /** Whether a record, at the end of a file, is no row: totals, or a remark below the table. */
    static boolean endsTable(RawRecord record, int columns, boolean afterBlank) {
        return isTotal(record)
                || columns > 2
                        && record.cells().size() == 1
                        && (afterBlank
                                || record.cell(0).chars().filter(c -> c == ' ').count() > 1);
    }

    private static boolean isTotal(RawRecord record) {
        String first = first(record);
        return record.cells().size() > 1 && TOTAL.matcher(first).matches() && hasNumber(record);
    }

    /** Whether a record between rows is the total of those above it, not a row that happens to have this name. */
    static boolean isSubtotal(RawRecord record) {
        int nothing = 0;
        for (String cell : record.cells()) {
            nothing += NOTHING.matcher(cell).matches() ? 1 : 0;
        }
        return isTotal(record) && nothing > 0;
    }

    private static String first(RawRecord record) {
        for (String cell : record.cells()) {
            if (!NOTHING.matcher(cell).matches()) {
                return cell;
            }
        }
        return "";
    }

    private static boolean hasNumber(RawRecord record) {
        return record.cells().stream().map(CellShape::of).anyMatch(shape -> shape == CellShape.NUMBER)
                || record.cells().stream()
                        .skip(1)
                        .allMatch(cell -> NOTHING.matcher(cell).matches());
    }
}
