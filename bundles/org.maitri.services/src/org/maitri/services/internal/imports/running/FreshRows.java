package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Rows that were taken in just now. They are written many at a time and in the order of their index: fingerprints are
 * scattered, and written as they come each batch would touch every page of the index.
 */
final class FreshRows {

    static final int MANY = 100_000;

    private static final int BATCH = 1000;

    private final List<ImportedRow> rows = new ArrayList<>();
    private final Set<UUID> records = new HashSet<>();

    void add(ImportedRow row) {
        rows.add(row);
        records.add(row.recordId());
    }

    /** Whether a row became this record and is not in the database yet. */
    boolean has(UUID record) {
        return records.contains(record);
    }

    void writeIfMany(UnitOfWork work) {
        if (rows.size() >= MANY) {
            write(work);
        }
    }

    /** Nothing else may be waiting to be written. */
    void write(UnitOfWork work) {
        rows.sort(Comparator.comparing(ImportedRow::fingerprint));
        for (int from = 0; from < rows.size(); from += BATCH) {
            work.insert(ImportedRow.class, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
        rows.clear();
        records.clear();
    }
}
