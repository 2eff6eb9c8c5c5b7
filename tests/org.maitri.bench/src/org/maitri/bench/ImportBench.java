package org.maitri.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;

/** Rows a second of an import, against a plain batch insert of the same rows into the same kind of database. */
final class ImportBench {

    private static final long WARM_UP = 5_000;
    /** More in one transaction by hand take hours and several times the disk. */
    private static final long MOST_BY_HAND = 100_000;

    private static final Mapping MAPPING = new Mapping(
            "bench",
            "campaigns.result",
            List.of(
                    Column.to("Ad ID", Mapping.KEY),
                    Column.to("Day", "resultOn"),
                    Column.to("Ad", "ad"),
                    Column.to("Channel", "channel"),
                    Column.to("Impressions", "impressions"),
                    Column.to("Clicks", "clicks"),
                    Column.to("Spend", "spend"),
                    Column.to("Conversions", "conversions")),
            Map.of());

    private final Imports imports;
    private final PlainImport plain;
    private final Path folder;

    /** @param folder where the file to import is written */
    ImportBench(Imports imports, PlainImport plain, Path folder) {
        this.imports = imports;
        this.plain = plain;
        this.folder = folder;
    }

    /** Lets the virtual machine compile both ways; the database is one that is thrown away. */
    void warmUp() throws Exception {
        plain.run(WARM_UP);
        maitri(WARM_UP);
    }

    void run(String place, long rows, Report report) throws Exception {
        long byHand = Math.min(rows, MOST_BY_HAND);
        Effort least = Effort.of(() -> plain.run(byHand));
        Effort maitri = Effort.of(() -> maitri(rows));
        report.note(place + "import", rows, "rows/s", rows / maitri.seconds(), byHand / least.seconds());
        report.note(
                place + "import, by processor time",
                rows,
                "rows/s",
                rows / maitri.processorSeconds(),
                byHand / least.processorSeconds());
        report.note(
                place + "import, by processor time of all threads",
                rows,
                "rows/s",
                rows / maitri.allProcessorSeconds(),
                byHand / least.allProcessorSeconds());
        report.note(place + "heap after import", rows, "MiB", Report.heapInUse(), Double.NaN);
    }

    private void maitri(long rows) throws Exception {
        Path file = ResultRows.write(folder.resolve("results.csv"), rows);
        ImportResult result =
                imports.run(ImportRequest.of("campaigns.result", file).with(MAPPING), Progress.NONE);
        if (result.created() != rows) {
            throw new IllegalStateException("Imported " + result.created() + " of " + rows + ": " + result.reasons());
        }
    }
}
