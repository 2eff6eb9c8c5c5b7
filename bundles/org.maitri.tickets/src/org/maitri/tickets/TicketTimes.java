package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.StoredRecord;

/**
 * The moments of a ticket's life. Systems that tickets come from do not know all of them, and some contradict themselves:
 * what is not known is empty, what contradicts itself is kept and left out of every average.
 */
@MappedSuperclass
public abstract class TicketTimes extends StoredRecord {

    @Convert(converter = InstantConverter.class)
    @Column(name = "known_since")
    private Instant knownSince = Instant.now();

    @Convert(converter = InstantConverter.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "first_answered_at")
    private Instant firstAnsweredAt;

    @Column(name = "first_response_seconds")
    private Long firstResponseSeconds;

    @Convert(converter = InstantConverter.class)
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    /** The earliest moment anything is known of; tickets are ordered by it. */
    public Instant knownSince() {
        return knownSince;
    }

    /** Null where the system it came from does not say. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When the customer first heard something; null if they never did or nobody knows. */
    public Instant firstAnsweredAt() {
        return firstAnsweredAt;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** The nearest moment something is owed: a promise or a target; null if nothing is. Told by who keeps those. */
    public Instant dueAt() {
        return dueAt;
    }

    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** From opening to the first answer; empty if one is not known or they contradict each other. */
    public Optional<Duration> firstResponse() {
        return Optional.ofNullable(firstResponseSeconds).map(Duration::ofSeconds);
    }

    /** Whether something ended before it began: answered before it was opened, resolved before it was answered. */
    public boolean timesContradict() {
        return isBefore(firstAnsweredAt, openedAt)
                || isBefore(resolvedAt, firstAnsweredAt)
                || isBefore(resolvedAt, openedAt)
                || isBefore(closedAt, openedAt);
    }

    /** What another system says of this ticket's times; null for what it does not know. */
    public void recall(Instant opened, Instant firstAnswered, Instant resolved, Instant closed) {
        openedAt = opened;
        firstAnsweredAt = firstAnswered;
        resolvedAt = resolved;
        closedAt = closed;
        settle();
    }

    protected void answered(Instant at) {
        if (firstAnsweredAt == null) {
            firstAnsweredAt = at;
            settle();
        }
    }

    protected void done(Instant resolved, Instant closed) {
        resolvedAt = resolved;
        closedAt = closed;
        settle();
    }

    private void settle() {
        knownSince = Stream.of(openedAt, firstAnsweredAt, resolvedAt, closedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(knownSince);
        boolean sound = openedAt != null && firstAnsweredAt != null && !timesContradict();
        firstResponseSeconds =
                sound ? Duration.between(openedAt, firstAnsweredAt).toSeconds() : null;
    }

    private static boolean isBefore(Instant later, Instant earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
