package org.maitri.services.internal.imports.reading;

import java.util.List;

/**
 * One record as it stands in the file, its cells without surrounding blanks.
 *
 * @param line the line it begins in, counted from 1
 * @param damaged the place of the cell that could not be decoded, or -1
 */
record RawRecord(long line, List<String> cells, int damaged) {

    /** Cells up to the last one that is not empty. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    boolean isBlank() {
        return width() == 0;
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
