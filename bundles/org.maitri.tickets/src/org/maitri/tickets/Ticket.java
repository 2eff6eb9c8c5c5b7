package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;

/**
 * Something a customer asked for, and what became of it. What happens to a ticket is done by its methods; each returns the
 * line it adds to the log, and nothing where nothing changed.
 */
@Entity
@Table(name = "tickets_ticket")
@Recorded(Ticket.TYPE)
public class Ticket extends TicketFacts {

    public static final String TYPE = "tickets.ticket";

    /** The permission to see tickets, and all that belongs to them. */
    public static final String READ = TYPE + ".read";
    /** The permission to work on tickets. */
    public static final String WRITE = TYPE + ".write";

    private static final String TOPIC = "org/maitri/tickets/";

    // The database counts: numbers are unique whoever opens tickets at the same time.
    @Column(name = "number", insertable = false, updatable = false)
    private String number;

    @Column(name = "state")
    private String state = TicketState.NEW;

    @Column(name = "queue")
    private String queue;

    @Column(name = "assignee")
    private String assignee;

    @Convert(converter = TagsConverter.class)
    @Column(name = "watchers")
    private Set<String> watchers = Set.of();

    @Column(name = "escalation")
    private long escalation;

    @Column(name = "escalated_to")
    private String escalatedTo;

    @Convert(converter = InstantConverter.class)
    @Column(name = "last_event_at")
    private Instant lastEventAt;

    @Column(name = "reopen_count")
    private long reopenCount;

    /** A new ticket, opened at that moment. */
    public static Ticket opened(Instant at) {
        Ticket ticket = new Ticket();
        ticket.recall(at, null, null, null);
        return ticket;
    }

    /** Another ticket of the same customer, in the same hands, about something that came up here. */
    public Ticket offshoot(String subject, Instant at) {
        Ticket ticket = opened(at);
        ticket.setSubject(subject);
        ticket.setCustomer(customer());
        ticket.setBranch(branch());
        ticket.setProduct(product());
        ticket.setChannel(channel());
        ticket.setPriority(priority());
        ticket.queue = queue;
        ticket.assignee = assignee;
        return ticket;
    }

    /** A ticket in which something is kept that asks for nothing: it is closed from the beginning, and no time of it counts. */
    public static Ticket kept(Instant at) {
        Ticket ticket = opened(at);
        ticket.recallState(TicketState.CLOSED, 0);
        return ticket;
    }

    /** Whether nothing of it ever was due: it is closed, and at no moment. */
    public boolean isKept() {
        return state.equals(TicketState.CLOSED) && resolvedAt() == null && closedAt() == null;
    }

    /** The customer got an answer; a new ticket is then being worked on. */
    public TicketEvent answer(Instant at, String actor) {
        answered(at);
        if (state.equals(TicketState.NEW)) {
            state = TicketState.OPEN;
        }
        return happened(at, TicketEvent.ANSWERED, null, null, actor);
    }

    /** The customer wrote: a ticket that waited for them, or was done, is worked on again. */
    public Optional<TicketEvent> hear(Instant at, String actor) {
        return state.equals(TicketState.WAITING_CUSTOMER) || TicketState.isDone(state)
                ? enter(TicketState.OPEN, at, actor)
                : Optional.empty();
    }

    /** Gives the ticket to somebody; null takes it from whoever has it. */
    public Optional<TicketEvent> assign(String to, Instant at, String actor) {
        String from = assignee;
        if (Objects.equals(from, to)) {
            return Optional.empty();
        }
        assignee = to;
        return Optional.of(happened(at, TicketEvent.ASSIGNED, from, to, actor));
    }

    /** Moves the ticket to another queue. */
    public Optional<TicketEvent> moveTo(String otherQueue, Instant at, String actor) {
        String from = queue;
        if (Objects.equals(from, otherQueue)) {
            return Optional.empty();
        }
        queue = otherQueue;
        return Optional.of(happened(at, TicketEvent.QUEUE, from, otherQueue, actor));
    }

    /** Calls somebody further up the ladder, who watches the ticket from then on; the assignee stays. */
    public TicketEvent escalate(String to, Instant at, String actor) {
        String from = escalatedTo == null ? assignee : escalatedTo;
        escalation++;
        escalatedTo = to;
        watch(to);
        return happened(at, TicketEvent.ESCALATED, from, to, actor);
    }

    /**
     * Something was done about a complaint; the ticket stays as it is.
     *
     * @param event for example {@link TicketEvent#REMEDY_APPROVED}
     */
    public TicketEvent makeGood(String event, String before, String what, Instant at, String actor) {
        return happened(at, event, before, what, actor);
    }

    /** Somebody wants to know what becomes of it. */
    public void watch(String who) {
        Set<String> more = new TreeSet<>(watchers());
        more.add(who);
        watchers = more;
    }

    public void unwatch(String who) {
        Set<String> fewer = new TreeSet<>(watchers());
        fewer.remove(who);
        watchers = fewer;
    }

    /** @param how what solved it; null keeps what is there */
    public Optional<TicketEvent> resolve(String how, Instant at, String actor) {
        if (how != null && !how.isBlank()) {
            setResolution(how);
        }
        return enter(TicketState.RESOLVED, at, actor);
    }

    public Optional<TicketEvent> close(Instant at, String actor) {
        return enter(TicketState.CLOSED, at, actor);
    }

    /** Opens a ticket again that was done; does nothing to one that is not. */
    public Optional<TicketEvent> reopen(Instant at, String actor) {
        return TicketState.isDone(state) ? enter(TicketState.OPEN, at, actor) : Optional.empty();
    }

    /** Goes to a state, with all that belongs to it: going back to work after the end counts as opened again. */
    public Optional<TicketEvent> enter(String next, Instant at, String actor) {
        String from = state;
        if (from.equals(next)) {
            return Optional.empty();
        }
        boolean again = TicketState.isDone(from) && !TicketState.isDone(next);
        state = next;
        if (again) {
            reopenCount++;
            done(null, null);
            escalation = 0;
            escalatedTo = null;
        } else if (next.equals(TicketState.RESOLVED)) {
            done(at, null);
        } else if (next.equals(TicketState.CLOSED)) {
            done(resolvedAt() == null ? at : resolvedAt(), at);
        }
        return Optional.of(happened(at, again ? TicketEvent.REOPENED : TicketEvent.STATE, from, next, actor));
    }

    /**
     * What other modules hear of something that was done to the ticket.
     *
     * @param what the last part of the topic, for example {@code RESOLVED}
     */
    public DomainEvent news(String what, Instant at) {
        return new DomainEvent(TOPIC + what, ref(), at, customer() == null ? Map.of() : Map.of("customer", customer()));
    }

    private TicketEvent happened(Instant at, String event, String before, String after, String actor) {
        lastEventAt = at;
        return new TicketEvent(id(), at, event, before, after, actor);
    }

    /** The state another system says the ticket is in; says nothing of how it got there. */
    public void recallState(String known, long reopened) {
        state = known;
        reopenCount = reopened;
    }

    /** The assignee another system names. */
    public void recallAssignee(String known) {
        assignee = known;
    }

    /** For example {@code T-1000123}; null until the ticket is stored. */
    public String number() {
        return number;
    }

    public String state() {
        return state;
    }

    public String queue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String assignee() {
        return assignee;
    }

    /** Who wants to know what becomes of it. */
    public Set<String> watchers() {
        return watchers == null ? Set.of() : watchers;
    }

    public void setWatchers(Set<String> watchers) {
        this.watchers = watchers == null ? Set.of() : Set.copyOf(watchers);
    }

    /** How many steps of its queue's ladder were climbed since it was opened, or opened again. */
    public long escalation() {
        return escalation;
    }

    /** Who was called last; null if nobody was. */
    public String escalatedTo() {
        return escalatedTo;
    }

    /** When the newest line of the log was written; null if there is none. */
    public Instant lastEventAt() {
        return lastEventAt;
    }

    public long reopenCount() {
        return reopenCount;
    }
}
