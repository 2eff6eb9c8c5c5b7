package org.maitri.customers;

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

/** What a customer said or what is worth knowing of them, written down at a moment. */
@Entity
@Table(name = "customers_note")
@Recorded(Note.TYPE)
public class Note extends StoredRecord {

    public static final String TYPE = "customers.note";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Convert(converter = InstantConverter.class)
    @Column(name = "noted_at")
    private Instant at = Instant.now();

    @Column(name = "content")
    private String text;

    public static Note of(RecordRef owner, Instant at, String text) {
        Note note = new Note();
        note.owner = owner;
        note.at = at;
        note.text = text;
        return note;
    }

    public RecordRef owner() {
        return owner;
    }

    public void setOwner(RecordRef owner) {
        this.owner = owner;
    }

    public Instant at() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String text() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The first line, cut where it is long. */
    public String firstLine() {
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 119) + '…';
    }
}
