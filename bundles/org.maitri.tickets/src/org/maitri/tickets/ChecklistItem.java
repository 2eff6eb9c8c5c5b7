package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** One thing to do for a ticket; it may be a ticket of its own, and is then done when that one is. */
@Entity
@Table(name = "tickets_checklist_item")
@Recorded(ChecklistItem.TYPE)
public class ChecklistItem extends StoredRecord {

    public static final String TYPE = "tickets.checklist-item";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "position")
    private long position;

    @Column(name = "words")
    private String words;

    @Convert(converter = InstantConverter.class)
    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "item_ticket_id")
    private UUID itemTicketId;

    public static ChecklistItem of(UUID ticket, long position, String words) {
        ChecklistItem item = new ChecklistItem();
        item.ticketId = ticket;
        item.position = position;
        item.words = words;
        return item;
    }

    public boolean done() {
        return doneAt != null;
    }

    public void tick(Instant at, String actor) {
        doneAt = at;
        doneBy = actor;
    }

    public void untick() {
        doneAt = null;
        doneBy = null;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public void setTicketId(UUID ticketId) {
        this.ticketId = ticketId;
    }

    /** Items stand in ascending order. */
    public long position() {
        return position;
    }

    /** What is to be done. */
    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Null while it is to be done. */
    public Instant doneAt() {
        return doneAt;
    }

    public String doneBy() {
        return doneBy;
    }

    /** The ticket it became; null for none. */
    public UUID itemTicketId() {
        return itemTicketId;
    }

    public void setItemTicketId(UUID itemTicketId) {
        this.itemTicketId = itemTicketId;
    }
}
