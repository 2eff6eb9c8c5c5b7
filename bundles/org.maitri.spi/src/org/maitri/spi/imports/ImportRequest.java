package org.maitri.spi.imports;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to import.
 *
 * @param mapping empty to use the proposed one
 * @param rejects where refused rows are repeated with their reasons; empty for a file beside the imported one, named
 *     {@code <name>.rejects.csv} and written only if a row is refused
 * @param dryRun find out what would happen and change nothing
 * @param sheet which sheet of a workbook; empty for the one that fits the record type best
 */
public record ImportRequest(
        String recordType,
        Path file,
        Optional<Mapping> mapping,
        Optional<Path> rejects,
        boolean dryRun,
        Optional<String> sheet) {

    public ImportRequest(
            String recordType, Path file, Optional<Mapping> mapping, Optional<Path> rejects, boolean dryRun) {
        this(recordType, file, mapping, rejects, dryRun, Optional.empty());
    }

    public static ImportRequest of(String recordType, Path file) {
        return new ImportRequest(recordType, file, Optional.empty(), Optional.empty(), false);
    }

    public ImportRequest with(Mapping wanted) {
        return new ImportRequest(recordType, file, Optional.of(wanted), rejects, dryRun, sheet);
    }

    public ImportRequest asDryRun() {
        return new ImportRequest(recordType, file, mapping, rejects, true, sheet);
    }

    public ImportRequest ofSheet(Optional<String> wanted) {
        return new ImportRequest(recordType, file, mapping, rejects, dryRun, wanted);
    }
}
