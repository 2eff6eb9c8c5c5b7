package org.maitri.services.internal.imports.reading;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running cells: an apostrophe goes before a cell that begins like a formula, and is taken away
 * again when the file is imported.
 */
public final class FormulaGuard {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?");
    private static final Pattern FORCED = Pattern.compile("'[+]?\\d[\\d ().,/:-]*");
    private static final String BEGINNINGS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String protect(String cell) {
        return isDangerous(cell) ? '\'' + cell : cell;
    }

    /**
     * The cell as it was before {@link #protect}, or before a program made sure that a spreadsheet takes it for text:
     * {@code '00123}, {@code ="00123"}.
     */
    public static String unprotect(String cell) {
        if (cell.length() > 1 && cell.charAt(0) == '\'' && FORCED.matcher(cell).matches()) {
            return cell.substring(1);
        }
        if (cell.length() > 3 && cell.startsWith("=\"") && cell.indexOf('"', 2) == cell.length() - 1) {
            return cell.substring(2, cell.length() - 1);
        }
        return cell.length() > 1 && cell.charAt(0) == '\'' && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (BEGINNINGS.indexOf(c) >= 0) {
                return !NUMBER.matcher(cell).matches();
            }
            if (c != '\'' && c != '"' && !Blanks.isBlank(c)) {
                return false;
            }
        }
        return false;
    }
}
