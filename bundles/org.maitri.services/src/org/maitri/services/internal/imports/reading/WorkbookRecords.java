package org.maitri.services.internal.imports.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** The rows of a workbook's sheet, streamed; formulas as the values they last had. */
final class WorkbookRecords implements RecordSource {

    private static final int MOST_COLUMNS = 16_384;

    private final Workbook workbook;
    private final XMLStreamReader xml;
    private final int width;
    private RawRecord waiting;
    private long line;

    private WorkbookRecords(Workbook workbook, int width) {
        this.workbook = workbook;
        this.width = width;
        xml = workbook.sheetXml();
    }

    /**
     * @param sheet null for the first that is visible
     * @param width how many cells rows are filled up to
     */
    static WorkbookRecords open(Path file, String sheet, int width) {
        Workbook workbook = Workbook.open(file, sheet);
        try {
            return new WorkbookRecords(workbook, width);
        } catch (RuntimeException unreadable) {
            workbook.close();
            throw unreadable;
        }
    }

    String sheet() {
        return workbook.sheet();
    }

    @Override
    public RawRecord next() {
        if (waiting != null) {
            RawRecord record = waiting;
            waiting = null;
            return record;
        }
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException damaged) {
            throw workbook.damaged(damaged);
        }
    }

    /** Rows that are not there are one blank record. */
    private RawRecord row() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        long before = line;
        line = number == null ? line + 1 : Long.parseLong(number);
        RawRecord record = padded(new RawRecord(line, cells(), -1), width);
        if (line > before + 1 && before > 0) {
            waiting = record;
            return new RawRecord(before + 1, List.of(""), -1);
        }
        return record;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(Blanks.strip(workbook.cell(xml)));
            }
        }
        return cells;
    }

    private int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new RefusedException(Messages.get("file.columns", workbook.file(), String.valueOf(MOST_COLUMNS)));
            }
        }
        return Math.max(next, column - 1);
    }

    /** A record filled up to a width, as those of text files are; remarks of one cell stay alone. */
    static RawRecord padded(RawRecord record, int width) {
        int used = record.width();
        if (used <= 1 || record.cells().size() >= width) {
            return used == 1 ? new RawRecord(record.line(), record.cells().subList(0, 1), -1) : record;
        }
        List<String> cells = new ArrayList<>(record.cells());
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        return new RawRecord(record.line(), cells, -1);
    }

    @Override
    public RefusedException damaged(RawRecord record, String column) {
        throw new IllegalStateException("The text of workbooks is always decoded");
    }

    @Override
    public void close() {
        workbook.close();
    }
}
