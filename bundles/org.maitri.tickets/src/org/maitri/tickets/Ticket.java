package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;

/**
 * Something a customer asked for, and what became of it. What happens to a ticket is done by its methods; each returns the
 * line it adds to the log, and nothing where nothing changed.
 */
@Entity
@Table(name = "tickets_ticket")
@Recorded(Ticket.TYPE)
public class Ticket extends TicketTimes {

    public static final String TYPE = "tickets.ticket";

    // The database counts: numbers are unique whoever opens tickets at the same time.
    @Column(name = "number", insertable = false, updatable = false)
    private String number;

    @Column(name = "subject")
    private String subject;

    @Column(name = "description")
    private String description;

    @Column(name = "channel")
    private String channel;

    @Column(name = "kind")
    private String kind;

    @Column(name = "category")
    private String category;

    @Column(name = "state")
    private String state = TicketState.NEW;

    @Column(name = "priority")
    private String priority = TicketPriority.NORMAL;

    @Column(name = "queue")
    private String queue;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "product")
    private String product;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "rating")
    private Long rating;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    private Set<String> tags = Set.of();

    @Column(name = "resolution")
    private String resolution;

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

    /** The customer got an answer; a new ticket is then being worked on. */
    public TicketEvent answer(Instant at, String actor) {
        answered(at);
        if (state.equals(TicketState.NEW)) {
            state = TicketState.OPEN;
        }
        return happened(at, TicketEvent.ANSWERED, null, null, actor);
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

    /** @param how what solved it; null keeps what is there */
    public Optional<TicketEvent> resolve(String how, Instant at, String actor) {
        if (how != null && !how.isBlank()) {
            resolution = how;
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
        } else if (next.equals(TicketState.RESOLVED)) {
            done(at, null);
        } else if (next.equals(TicketState.CLOSED)) {
            done(resolvedAt() == null ? at : resolvedAt(), at);
        }
        return Optional.of(happened(at, again ? TicketEvent.REOPENED : TicketEvent.STATE, from, next, actor));
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

    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String description() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** How it came in. */
    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** What sort of request it is. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What it is about, in the company's own words. */
    public String category() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String state() {
        return state;
    }

    public String priority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority == null ? TicketPriority.NORMAL : priority;
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

    public String product() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    /** The place of the company that the ticket is about, or that works on it. */
    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }

    /** How the customer rated the care, from 1 to 5; null if they did not. */
    public Long rating() {
        return rating;
    }

    public void setRating(Long rating) {
        this.rating = rating;
    }

    public Set<String> tags() {
        return tags == null ? Set.of() : tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    /** What solved it. */
    public String resolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    /** When the newest line of the log was written; null if there is none. */
    public Instant lastEventAt() {
        return lastEventAt;
    }

    public long reopenCount() {
        return reopenCount;
    }
}
