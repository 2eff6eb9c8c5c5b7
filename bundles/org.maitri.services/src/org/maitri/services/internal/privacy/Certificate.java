package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What was erased, when and by whom; not whose it was. */
@Entity(name = "PrivacyCertificate")
@Table(name = "privacy_certificate")
@Recorded(Certificate.TYPE)
public class Certificate extends StoredRecord {

    public static final String TYPE = "privacy.certificate";

    @Column(name = "number")
    private long number;

    @Column(name = "person_key")
    private String personKey;

    @Convert(converter = InstantConverter.class)
    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "reason")
    private String reason;

    @Column(name = "content")
    private String content;

    @Column(name = "hash")
    private String hash;

    public long number() {
        return number;
    }

    public String personKey() {
        return personKey;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public String content() {
        return content;
    }

    public String hash() {
        return hash;
    }

    static Certificate numbered(long number, String personKey, Instant erasedAt, String actor, String reason) {
        Certificate certificate = new Certificate();
        certificate.number = number;
        certificate.personKey = personKey;
        certificate.erasedAt = erasedAt;
        certificate.actor = actor;
        certificate.reason = reason;
        return certificate;
    }

    void says(String json, String digest) {
        content = json;
        hash = digest;
    }
}
