package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A lock on what is kept of a person. */
@Entity(name = "PrivacyRestriction")
@Table(name = "privacy_restriction")
@Recorded(Restriction.TYPE)
public class Restriction extends StoredRecord {

    public static final String TYPE = "privacy.restriction";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "person")
    private RecordRef person;

    @Column(name = "reason")
    private String reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "since")
    private Instant since;

    @Convert(converter = InstantConverter.class)
    @Column(name = "lifted_at")
    private Instant liftedAt;

    public RecordRef person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    static Restriction on(RecordRef person, String reason) {
        Restriction restriction = new Restriction();
        restriction.person = person;
        restriction.reason = reason;
        restriction.since = Instant.now();
        return restriction;
    }

    void lift() {
        liftedAt = Instant.now();
    }
}
