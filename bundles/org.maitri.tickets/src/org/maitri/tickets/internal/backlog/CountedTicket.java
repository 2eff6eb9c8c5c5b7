package org.maitri.tickets.internal.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;

/** As what a ticket was counted; a projection and no record, as it says nothing the ticket does not. */
@Entity(name = "CountedTicket")
@Table(name = "tickets_counted")
public class CountedTicket {

    @Id
    @Column(name = "id")
    private UUID id;

    @Convert(converter = InstantConverter.class)
    @Column(name = "came_at")
    private Instant cameAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "queue")
    private String queue;

    @Column(name = "branch")
    private String branch;

    @Column(name = "channel")
    private String channel;

    /** For the database. */
    protected CountedTicket() {}

    /** One that is not counted: unknown, archived or erased, or done and nobody knows when. */
    static CountedTicket none(UUID id) {
        CountedTicket counted = new CountedTicket();
        counted.id = id;
        return counted;
    }

    static CountedTicket of(Ticket ticket) {
        CountedTicket counted = none(ticket.id());
        boolean done = TicketState.isDone(ticket.state());
        if (ticket.archived() || done && ticket.resolvedAt() == null) {
            return counted;
        }
        counted.cameAt = ticket.knownSince();
        counted.doneAt = done ? ticket.resolvedAt() : null;
        counted.queue = ticket.queue();
        counted.branch = ticket.branch() == null ? null : ticket.branch().toString();
        counted.channel = ticket.channel();
        return counted;
    }

    boolean says(CountedTicket other) {
        return facts().equals(other.facts());
    }

    private List<?> facts() {
        return Arrays.asList(id, cameAt, doneAt, queue, branch, channel);
    }

    UUID id() {
        return id;
    }

    /** Null if it is not counted. */
    Instant cameAt() {
        return cameAt;
    }

    /** Null if it is not done. */
    Instant doneAt() {
        return doneAt;
    }

    String queue() {
        return queue;
    }

    String branch() {
        return branch;
    }

    String channel() {
        return channel;
    }
}
