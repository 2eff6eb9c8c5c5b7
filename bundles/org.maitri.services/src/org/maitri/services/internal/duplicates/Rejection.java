package org.maitri.services.internal.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Somebody said that two records are not the same. */
@Entity
@Table(name = "duplicates_rejection")
@Recorded("duplicates.rejection")
public class Rejection extends StoredRecord {

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "first_id")
    private UUID first;

    @Column(name = "second_id")
    private UUID second;

    protected Rejection() {}

    Rejection(String recordType, UUID first, UUID second) {
        this.recordType = recordType;
        this.first = first;
        this.second = second;
    }

    UUID first() {
        return first;
    }

    UUID second() {
        return second;
    }

    String recordType() {
        return recordType;
    }
}
