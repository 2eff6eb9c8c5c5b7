package org.maitri.services.internal.imports.reading;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Collects the cells of a record, and refuses one that grows without end before it fills the memory. */
final class RecordHandler extends CsvCallbackHandler<RawRecord> {

    /** Longer records than this are no records. */
    static final int LIMIT = 16 << 20;

    /** A record longer than {@link #LIMIT} begins in this line. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final BooleanSupplier damaged;
    private List<String> cells = new ArrayList<>();
    private long line = 1;
    private long length;
    private int damagedCell = -1;
    private boolean empty;

    RecordHandler(BooleanSupplier damaged) {
        this.damaged = damaged;
    }

    /** The line in which the record begins that is being read. */
    long line() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>(Math.max(4, cells.size()));
        length = 0;
        damagedCell = -1;
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int count, boolean quoted) {
        length += count + 1L;
        if (length > LIMIT) {
            throw new TooLong();
        }
        String cell = Blanks.strip(buffer, offset, count);
        if (damagedCell < 0 && damaged.getAsBoolean() && cell.indexOf(CheckedReader.DAMAGED) >= 0) {
            damagedCell = cells.size();
        }
        cells.add(cell);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int count) {
        throw new IllegalStateException("Comments are cells like any other");
    }

    @Override
    protected void setEmpty() {
        empty = true;
        cells.add("");
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(line, cells, damagedCell);
    }
}
