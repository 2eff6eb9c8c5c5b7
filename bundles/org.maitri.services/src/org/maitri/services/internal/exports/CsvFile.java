package org.maitri.services.internal.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListRow;

/** CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. */
public final class CsvFile implements ExportFile {

    private final CsvWriter writer;
    private final List<? extends Field<?>> fields;
    private final CellText texts;

    public CsvFile(OutputStream out, List<? extends Field<?>> fields, ZoneId zone) throws IOException {
        this.fields = fields;
        texts = new CellText(zone);
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(
                fields.stream().map(Field::label).map(FormulaGuard::protect).toList());
    }

    @Override
    public void write(List<ListRow> page) throws IOException {
        try {
            for (ListRow row : page) {
                writer.writeRecord(
                        fields.stream().map(field -> cell(row, field)).toList());
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private String cell(ListRow row, Field<?> field) {
        Object value = CellText.value(row, field);
        String text = texts.of(value, row);
        return value instanceof Number ? text : FormulaGuard.protect(text);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
