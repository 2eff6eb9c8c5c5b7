package org.maitri.services.internal.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListRow;

/** An Excel workbook with one sheet. Texts are texts there, whatever they begin with; numbers and dates are what they are. */
public final class SheetFile implements ExportFile {

    /** Rows of a sheet without the header. */
    public static final long MOST_ROWS = Worksheet.MAX_ROWS - 1L;

    private static final int LONGEST_CELL = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<? extends Field<?>> fields;
    private final ZoneId zone;
    private final CellText texts;
    private int line = 1;

    public SheetFile(OutputStream out, String name, List<? extends Field<?>> fields, ZoneId zone) {
        this.fields = fields;
        this.zone = zone;
        texts = new CellText(zone);
        workbook = new Workbook(out, "Maitri", "1.0");
        sheet = workbook.newWorksheet(sheetName(name));
        sheet.freezePane(0, 1);
        for (int column = 0; column < fields.size(); column++) {
            Field<?> field = fields.get(column);
            sheet.width(column, field.kind().isNumber() ? 12 : field.kind().isTime() ? 20 : 28);
            sheet.inlineString(0, column, clean(field.label()));
            sheet.style(0, column).bold().set();
        }
    }

    /** A name a sheet may have. */
    public static String sheetName(String wanted) {
        String clean =
                clean(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[' ]+|[' ]+$", "");
        String name = clean.length() > 31 ? clean.substring(0, 31).replaceAll("[' ]+$", "") : clean;
        return name.isEmpty() || name.equalsIgnoreCase("history") ? "Maitri" : name;
    }

    @Override
    public void write(List<ListRow> page) throws IOException {
        for (ListRow row : page) {
            if (line > MOST_ROWS) {
                throw new RefusedException(Messages.get("export.rows", MOST_ROWS));
            }
            for (int column = 0; column < fields.size(); column++) {
                cell(column, CellText.value(row, fields.get(column)), row);
            }
            line++;
        }
        sheet.flush();
    }

    private void cell(int column, Object value, ListRow row) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case LocalDate date
            when !date.isBefore(FIRST_DAY) -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case Instant moment
            when !moment.isBefore(FIRST_DAY.plusDays(1).atStartOfDay(zone).toInstant()) -> {
                sheet.value(line, column, LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), zone));
                sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> text(column, texts.of(value, row));
        }
    }

    private void text(int column, String text) {
        if (text.length() > LONGEST_CELL) {
            throw new RefusedException(Messages.get(
                    "export.cell",
                    String.valueOf(line),
                    fields.get(column).label(),
                    String.valueOf(text.length()),
                    String.valueOf(LONGEST_CELL)));
        }
        boolean asItIs = FormulaGuard.unprotect(text).equals(text);
        sheet.inlineString(line, column, clean(asItIs ? text : FormulaGuard.protect(text)));
    }

    /** Without the characters XML cannot hold. */
    public static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean good = c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\n' || c == '\t' || c == '\r';
            if (!good && !pair && clean == null) {
                clean = new StringBuilder(text.substring(0, i));
            }
            if (clean != null) {
                clean.append(good || pair ? c : '\uFFFD');
            }
            if (pair) {
                i++;
                if (clean != null) {
                    clean.append(text.charAt(i));
                }
            }
        }
        return clean == null ? text : clean.toString();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
