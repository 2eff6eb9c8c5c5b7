package org.maitri.tickets.internal.complaints;

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
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;

/** What a ticket is besides when a customer complains: somebody answers for it, it has a cause, and later an effect. */
@Entity
@Table(name = "complaint_complaint")
@Recorded(Complaint.TYPE)
public class Complaint extends StoredRecord {

    public static final String TYPE = "complaint.complaint";

    /** The kind of tickets that are complaints. */
    public static final String KIND = "complaint";

    /** The customer had dealings with the company after it was settled. */
    public static final String STAYED = "stayed";
    /** They had none for a long time. */
    public static final String LEFT = "left";
    /** It is too early to say. */
    public static final String OPEN = "open";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "ticket")
    private RecordRef ticket;

    @Column(name = "number")
    private String number;

    @Column(name = "subject")
    private String subject;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "owner")
    private String owner;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "cause")
    private RecordRef cause;

    @Convert(converter = InstantConverter.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "effect")
    private String effect = OPEN;

    @Convert(converter = InstantConverter.class)
    @Column(name = "effect_at")
    private Instant effectAt;

    static Complaint of(Ticket ticket) {
        Complaint complaint = new Complaint();
        complaint.ticket = ticket.ref();
        complaint.follow(ticket);
        return complaint;
    }

    /** Takes over what its ticket says; a complaint that is opened again has no effect yet. */
    final void follow(Ticket about) {
        number = about.number();
        subject = about.subject();
        customer = about.customer();
        branch = about.branch();
        openedAt = about.knownSince();
        Instant end = about.resolvedAt() == null ? about.closedAt() : about.resolvedAt();
        settledAt = TicketState.isDone(about.state()) ? end == null ? about.lastEventAt() : end : null;
        if (settledAt == null) {
            effect = OPEN;
            effectAt = null;
        }
    }

    void hadEffect(String what, Instant at) {
        if (!what.equals(effect)) {
            effect = what;
            effectAt = at;
        }
    }

    boolean hasOwner() {
        return owner != null && !owner.isBlank();
    }

    public RecordRef ticket() {
        return ticket;
    }

    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public RecordRef customer() {
        return customer;
    }

    public RecordRef branch() {
        return branch;
    }

    /** Who answers for it to the end, whoever works on the ticket. */
    public String owner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public RecordRef cause() {
        return cause;
    }

    public void setCause(RecordRef cause) {
        this.cause = cause;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the ticket was done; null while it is not. */
    public Instant settledAt() {
        return settledAt;
    }

    public String effect() {
        return effect;
    }

    /** When the effect was seen; null while there is none. */
    public Instant effectAt() {
        return effectAt;
    }
}
