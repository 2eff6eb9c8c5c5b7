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
 */
public record ImportRequest(
        String recordType, Path file, Optional<Mapping> mapping, Optional<Path> rejects, boolean dryRun) {

    public static ImportRequest of(String recordType, Path file) {
        return new ImportRequest(recordType, file, Optional.empty(), Optional.empty(), false);
    }

    public ImportRequest with(Mapping wanted) {
        return new ImportRequest(recordType, file, Optional.of(wanted), rejects, dryRun);
    }

    public ImportRequest asDryRun() {
        return new ImportRequest(recordType, file, mapping, rejects, true);
    }
}
