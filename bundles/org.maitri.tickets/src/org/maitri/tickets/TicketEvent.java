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

/** One line of a ticket's log: what happened to it, when, and who did it. Never changed once it is written. */
@Entity
@Table(name = "tickets_event")
@Recorded(TicketEvent.TYPE)
public class TicketEvent extends StoredRecord {

    public static final String TYPE = "tickets.event";

    /** Another state. */
    public static final String STATE = "state";
    /** Another assignee. */
    public static final String ASSIGNED = "assigned";
    /** Another queue. */
    public static final String QUEUE = "queue";
    /** The customer got an answer. */
    public static final String ANSWERED = "answered";
    /** Opened again after it had been resolved or closed. */
    public static final String REOPENED = "reopened";

    /** Somebody further up the ladder was called. */
    public static final String ESCALATED = "escalated";

    /** Somebody answers for the complaint. */
    public static final String COMPLAINT_OWNED = "complaint-owned";
    /** Somebody was asked whether the customer may get something. */
    public static final String REMEDY_ASKED = "remedy-asked";
    /** The customer gets something out of goodwill. */
    public static final String REMEDY_APPROVED = "remedy-approved";
    /** The customer does not get what was asked for. */
    public static final String REMEDY_REFUSED = "remedy-refused";

    /** A step of a playbook was taken. */
    public static final String STEP_TAKEN = "step-taken";
    /** A step of a playbook was not taken after all. */
    public static final String STEP_UNDONE = "step-undone";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "kind")
    private String kind;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    @Column(name = "actor")
    private String actor;

    /** For the database. */
    protected TicketEvent() {}

    TicketEvent(UUID ticketId, Instant at, String kind, String before, String after, String actor) {
        this.ticketId = ticketId;
        this.at = at;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.actor = actor;
    }

    /** An empty line, for tools that fill records field by field. */
    public static TicketEvent empty() {
        return new TicketEvent();
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    /** The value before; null for none. */
    public String before() {
        return before;
    }

    /** The value after; null for none. */
    public String after() {
        return after;
    }

    public String actor() {
        return actor;
    }
}
