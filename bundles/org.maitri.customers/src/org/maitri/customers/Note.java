package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Something worth knowing; nobody talked. */
    public static final String NOTE = "note";

    public static final String CALL = "call";
    public static final String VISIT = "visit";
    public static final String MAIL = "mail";

    /** The customer came to us. */
    public static final String IN = "in";

    public static final String OUT = "out";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Convert(converter = InstantConverter.class)
    @Column(name = "noted_at")
    private Instant at = Instant.now();

    @Column(name = "content")
    private String text;

    @Column(name = "kind")
    private String kind = NOTE;

    @Column(name = "direction")
    private String direction;

    @Column(name = "minutes")
    private Long minutes;

    @Column(name = "feeling")
    private String feeling;

    @Column(name = "follow_up")
    private LocalDate followUp;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "playbook")
    private RecordRef playbook;

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

    /** What it is: one of this class's words or any other; a plain note where nothing was said. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? NOTE : kind;
    }

    /** Who began it; null where that is unknown or nobody did. */
    public String direction() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    /** How long it took; null where that is unknown. */
    public Long minutes() {
        return minutes;
    }

    public void setMinutes(Long minutes) {
        this.minutes = minutes;
    }

    /** How the customer felt; null where that is unknown. */
    public String feeling() {
        return feeling;
    }

    public void setFeeling(String feeling) {
        this.feeling = feeling;
    }

    /** The day by which somebody comes back to the customer; null for none. */
    public LocalDate followUp() {
        return followUp;
    }

    public void setFollowUp(LocalDate followUp) {
        this.followUp = followUp;
    }

    /** The playbook that was followed; null for none. */
    public RecordRef playbook() {
        return playbook;
    }

    public void setPlaybook(RecordRef playbook) {
        this.playbook = playbook;
    }

    /** Whether somebody talked, so that the text is what the customer said. */
    public boolean isConversation() {
        return !kind().equals(NOTE);
    }

    /** The first line, cut where it is long. */
    public String firstLine() {
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 119) + '…';
    }
}
