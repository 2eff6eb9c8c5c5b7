package org.maitri.spi.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did. Every row that was read is counted once: {@code read = created + updated + unchanged + rejected}.
 *
 * @param created rows that became new records
 * @param updated rows that changed a record there was already
 * @param unchanged rows that said nothing new
 * @param skipped lines that are no rows: preambles, totals, blank lines; not among those read
 * @param along records of other types that were created for references, by record type
 * @param rejects where the refused rows are; empty if none was refused
 * @param reasons the first refusals, each with row, column, value and what to do
 * @param remarks oddities that were taken in as they are
 * @param commit by which the import can be undone; empty after a dry run or if nothing changed
 */
public record ImportResult(
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long skipped,
        double seconds,
        Map<String, Long> along,
        Mapping mapping,
        Optional<Path> rejects,
        List<String> reasons,
        List<String> remarks,
        Optional<UUID> commit) {}
