package org.maitri.services.internal.imports.running;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Remembers that a row was imported, and what it became. Bookkeeping, no record: it is not in the audit log. */
@Entity
@Table(name = "imports_row")
public class ImportedRow {

    @Id
    @Column(name = "fingerprint")
    private UUID fingerprint;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "commit_id")
    private UUID commitId;

    @Column(name = "imported")
    private long imported;

    protected ImportedRow() {}

    ImportedRow(UUID fingerprint, String recordType) {
        this.fingerprint = fingerprint;
        this.recordType = recordType;
    }

    /** @param time the import's place in time; 0 for a record that was only described along */
    void became(UUID record, UUID commit, long time) {
        recordId = record;
        commitId = commit;
        imported = time;
    }

    UUID fingerprint() {
        return fingerprint;
    }

    UUID recordId() {
        return recordId;
    }

    UUID commitId() {
        return commitId;
    }

    long imported() {
        return imported;
    }

    String recordType() {
        return recordType;
    }
}
