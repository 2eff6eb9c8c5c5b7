package org.maitri.services.internal.imports.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.TableReader;

/** Reads sheets of Excel workbooks (Office Open XML). */
public final class WorkbookTableReader implements TableReader {

    private static final int SAMPLE_RECORDS = 1000;

    @Override
    public boolean reads(String fileName, byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        String name = fileName.toLowerCase(Locale.ROOT);
        String text = zip ? new String(head, StandardCharsets.ISO_8859_1) : "";
        return zip
                && (name.endsWith(".xlsx")
                        || name.endsWith(".xlsm")
                        || text.contains("xl/workbook")
                        || text.contains("xl/worksheets")
                        || text.contains("[Content_Types].xml") && text.contains("xl/"));
    }

    @Override
    public List<String> sheets(Path file) {
        try (Workbook workbook = Workbook.open(file, null)) {
            return workbook.sheets();
        }
    }

    @Override
    public CountedTable open(Path file) {
        return open(file, null);
    }

    /** @param sheet null for the first that is visible */
    @Override
    public CountedTable open(Path file, String sheet) {
        List<RawRecord> sample = new ArrayList<>();
        int widest = 0;
        try (WorkbookRecords records = WorkbookRecords.open(file, sheet, 0)) {
            for (RawRecord record = records.next(); record != null && sample.size() < SAMPLE_RECORDS; ) {
                sample.add(record);
                widest = Math.max(widest, record.cells().size());
                record = records.next();
            }
        }
        WorkbookRecords records = WorkbookRecords.open(file, sheet, widest);
        int width = widest;
        Layout layout = new LayoutSniffer(sample.stream()
                        .map(record -> WorkbookRecords.padded(record, width))
                        .toList())
                .sniff();
        return new RecordTable(records, layout, Messages.get("table.sheet", records.sheet()));
    }
}
