package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A step of a playbook that somebody took for a ticket. It is known by its words: a step that is worded anew is another one. */
@Entity
@Table(name = "tickets_playbook_step")
@Recorded(PlaybookStep.TYPE)
public class PlaybookStep extends StoredRecord {

    public static final String TYPE = "tickets.playbook-step";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "playbook")
    private RecordRef playbook;

    @Column(name = "words")
    private String words;

    @Convert(converter = InstantConverter.class)
    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    static PlaybookStep of(UUID ticket, RecordRef playbook, String words) {
        PlaybookStep step = new PlaybookStep();
        step.ticketId = ticket;
        step.playbook = playbook;
        step.words = words;
        return step;
    }

    void tick(Instant at, String actor) {
        doneAt = at;
        doneBy = actor;
    }

    void untick() {
        doneAt = null;
        doneBy = null;
    }

    public boolean done() {
        return doneAt != null;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public RecordRef playbook() {
        return playbook;
    }

    /** What was to be done, as it was worded then. */
    public String words() {
        return words;
    }

    /** Null once the tick was taken away. */
    public Instant doneAt() {
        return doneAt;
    }

    public String doneBy() {
        return doneBy;
    }
}
