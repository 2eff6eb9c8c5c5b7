package org.maitri.services.internal.imports.reading;

import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.TableReader;

/** Reads text files whose lines are rows: CSV and its kin, in whatever encoding and with whatever separator. */
public final class CsvTableReader implements TableReader {

    private static final int SAMPLE = 1 << 20;
    private static final int SAMPLE_RECORDS = 1000;
    /** As many as a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    @Override
    public boolean reads(String fileName, byte[] head) {
        return true;
    }

    @Override
    public CountedTable open(Path path) {
        byte[] head = TextFile.head(path);
        TextFile file = new TextFile(path);
        Encoding encoding = file.encoding(head);
        String sample = file.sample(encoding, SAMPLE);
        if (Blanks.strip(sample).isEmpty() && sample.length() < SAMPLE) {
            throw new RefusedException(Messages.get("file.empty", path));
        }
        Dialect dialect = new DialectSniffer(sample, sample.length() == SAMPLE).sniff();
        List<RawRecord> records = dialect.records(sample, SAMPLE_RECORDS);
        if (sample.length() == SAMPLE && records.size() > 1 && records.size() < SAMPLE_RECORDS) {
            records = records.subList(0, records.size() - 1);
        }
        int widest =
                records.stream().mapToInt(record -> record.cells().size()).max().orElse(0);
        if (widest > MOST_COLUMNS) {
            throw new RefusedException(Messages.get("file.columns", path, String.valueOf(MOST_COLUMNS)));
        }
        Layout layout = new LayoutSniffer(records).sniff();
        return new RecordTable(
                new RecordStream(file, encoding, dialect), layout, description(encoding, dialect, layout, records));
    }

    private static String description(Encoding encoding, Dialect dialect, Layout layout, List<RawRecord> records) {
        String separated = layout.columns().size() == 1
                ? encoding.label()
                : Messages.get("table.separated", encoding.label(), dialect.label());
        return layout.header() < 0
                ? Messages.get("table.without-header", separated)
                : layout.header() == 0
                        ? separated
                        : Messages.get(
                                "table.header-in",
                                separated,
                                String.valueOf(records.get(layout.header()).line()));
    }
}
