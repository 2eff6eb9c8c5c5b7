package org.maitri.services.internal.imports.reading;

import java.util.regex.Pattern;

/** Knows the records that exports put below their rows: totals and remarks. */
final class Footers {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)(?:(?:grand|sub|sous|report|overall|account|page|campaign|net|gross)[- ]?)?tota(?:l|ls|le|al|lt|ux)"
                    + "(?:\\s*[:(\u2013-].*|\\s+(?:of|for|from|de|du|der|per|pour|general|g[e\u00E9]n[e\u00E9]ral)\\b.*)?"
                    + "|sums?:?|(?:gesamt|zwischen|end)?(?:summe|ergebnis|betrag):?|(?:ins)?gesamt(?:\\s*[:(\u2013-].*)?"
                    + "|som(?:ma)?:?|suma(?:\\s+total)?:?|razem:?|og[o\u00F3][l\u0142]em:?|celkem:?|[o\u00F6]sszesen:?|toplam:?"
                    + "|yhteens[a\u00E4]:?|i alt:?|sum(?:ma)?:?|\u0438\u0442\u043E\u0433\u043E:?|\u0432\u0441\u0435\u0433\u043E:?"
                    + "|(?:\u5408\u8BA1|\u5408\u8A08|\u603B\u8BA1|\u7E3D\u8A08|\u7DCF\u8A08|\u5C0F\u8BA1|\u5C0F\u8A08|\uD569\uACC4"
                    + "|\uCD1D\uACC4|\uC18C\uACC4)(?:\\s*[:\uFF1A(].*)?");
    private static final Pattern REMARK = Pattern.compile(
            "(?iU)(?:\u00A9|\\(c\\)|copyright\\b|all rights reserved"
                    + "|(?:report )?(?:generated|exported|created|downloaded|printed) (?:by|on|at|from)\\b|confidential\\b|source ?:|notes? ?:"
                    + "|disclaimer\\b|quelle ?:|stand ?:|erstellt (?:am|von)\\b|exportiert (?:am|von)\\b|page \\d+|seite \\d+"
                    + "|end of (?:report|file|data)\\b|(?:number of )?(?:rows|records|results) ?:|\\d+ (?:rows|records|results)\\b).*",
            Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("-{1,3}|\u2013|\u2014|\\?|");

    private Footers() {}

    /**
     * Whether a record, at the end of a file, is no row: totals, or a remark below the table.
     *
     * @param afterTotals whether totals stand above it: then what fills only a few columns goes on with them
     */
    static boolean endsTable(RawRecord record, int columns, boolean afterBlank, boolean afterTotals) {
        return isTotal(record)
                || afterTotals && record.filled() * 4 <= columns
                || columns > 2
                        && record.filled() == 1
                        && REMARK.matcher(first(record)).matches()
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
