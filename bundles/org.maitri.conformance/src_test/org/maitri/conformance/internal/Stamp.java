package org.maitri.conformance.internal;

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

/** What the plug-in keeps that the rules are tried with. */
@Entity
@Table(name = "stamps_stamp")
@Recorded("stamps.stamp")
public class Stamp extends StoredRecord {

    @Column(name = "motif")
    private String motif;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Convert(converter = InstantConverter.class)
    @Column(name = "given_at")
    private Instant givenAt;

    public static Stamp of(RecordRef owner, String motif, Instant givenAt) {
        Stamp stamp = new Stamp();
        stamp.owner = owner;
        stamp.motif = motif;
        stamp.givenAt = givenAt;
        return stamp;
    }

    public String motif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public RecordRef owner() {
        return owner;
    }

    public void setOwner(RecordRef owner) {
        this.owner = owner;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
