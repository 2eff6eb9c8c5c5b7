package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/** A record that outlived the person it was about because a law wants it, and until when. */
@Entity(name = "PrivacyKept")
@Table(name = KeptByLaw.TABLE)
public class KeptByLaw {

    static final String TABLE = "privacy_kept";

    @Id
    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "certificate")
    private long certificate;

    protected KeptByLaw() {}

    KeptByLaw(RecordRef record, LocalDate until, long certificate) {
        recordId = record.id();
        recordType = record.type();
        this.until = until;
        this.certificate = certificate;
    }

    RecordRef record() {
        return new RecordRef(recordType, recordId);
    }

    long certificate() {
        return certificate;
    }
}
