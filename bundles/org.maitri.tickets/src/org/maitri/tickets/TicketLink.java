package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How one ticket stands to another, read from the first to the second: "is part of", "is a duplicate of". */
@Entity
@Table(name = "tickets_link")
@Recorded(TicketLink.TYPE)
public class TicketLink extends StoredRecord {

    public static final String TYPE = "tickets.link";

    /** A part of a larger matter, its parent. */
    public static final String PART_OF = "part-of";
    /** The same matter, told again. */
    public static final String DUPLICATE_OF = "duplicate-of";
    /** An incident that a problem caused; both are solved together. */
    public static final String CAUSED_BY = "caused-by";
    /** Made of messages of the other one. */
    public static final String SPLIT_FROM = "split-from";
    /** Something to do with each other. */
    public static final String RELATED = "related";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "kind")
    private String kind = RELATED;

    @Column(name = "other_id")
    private UUID otherId;

    public static TicketLink of(UUID ticket, String kind, UUID other) {
        TicketLink link = new TicketLink();
        link.ticketId = ticket;
        link.kind = kind;
        link.otherId = other;
        return link;
    }

    /** Whether it says something of a ticket and itself, as after a merge. */
    public boolean toItself() {
        return ticketId.equals(otherId);
    }

    /** The ticket at the other end. */
    public UUID otherThan(UUID ticket) {
        return ticketId.equals(ticket) ? otherId : ticketId;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public void setTicketId(UUID ticketId) {
        this.ticketId = ticketId;
    }

    /** One of the constants, or a word of a partner's. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UUID otherId() {
        return otherId;
    }

    public void setOtherId(UUID otherId) {
        this.otherId = otherId;
    }
}
