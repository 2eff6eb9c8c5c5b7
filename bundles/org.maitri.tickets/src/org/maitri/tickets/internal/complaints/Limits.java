package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;

/**
 * Who may give how much alone. A limit of the person's own holds before one of their team, and that before the one of
 * everybody; without any, somebody is always asked.
 */
final class Limits {

    private final List<ApprovalLimit> limits;
    private final List<TicketQueue> queues;

    Limits(UnitOfWork work) {
        limits = work.entities()
                .createQuery(
                        "select l from ComplaintLimit l where l.archivedAt is null order by l.amount, l.id",
                        ApprovalLimit.class)
                .getResultList();
        queues = work.entities()
                .createQuery("select q from TicketQueue q where q.archivedAt is null order by q.id", TicketQueue.class)
                .getResultList();
    }

    Optional<ApprovalLimit> of(String person) {
        return most(limit -> limit.isFor(person))
                .or(() -> most(limit -> teams(person).anyMatch(limit::isFor)))
                .or(() -> most(ApprovalLimit::isForEverybody));
    }

    private Optional<ApprovalLimit> most(Predicate<ApprovalLimit> whose) {
        return limits.stream().filter(whose).max(Comparator.comparing(ApprovalLimit::amount));
    }

    private Stream<String> teams(String person) {
        return queues.stream()
                .filter(queue -> queue.members().contains(person))
                .map(TicketQueue::team)
                .filter(Objects::nonNull);
    }

    boolean cover(String person, BigDecimal cost) {
        return of(person).filter(limit -> limit.covers(cost)).isPresent();
    }

    /**
     * Whom somebody asks: whom their limit names, or, if it is too much for them too, whom theirs names, and so on; else who may
     * give so much; else who leads the queue.
     */
    Optional<String> approver(String person, BigDecimal cost, Ticket ticket) {
        Stream<String> able = limits.stream()
                .filter(limit -> limit.covers(cost) && !limit.isForEverybody() && !isTeam(limit))
                .map(ApprovalLimit::who);
        Stream<String> leading = queues.stream()
                .filter(queue -> Objects.equals(queue.name(), ticket.queue()))
                .flatMap(queue -> Stream.of(Optional.ofNullable(queue.manager()), Optional.ofNullable(queue.lead())))
                .flatMap(Optional::stream);
        return Stream.of(named(person).stream(), able, leading)
                .flatMap(names -> names)
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(person))
                .filter(name -> most(limit -> limit.isFor(name))
                        .filter(limit -> !limit.covers(cost))
                        .isEmpty())
                .findFirst();
    }

    /** Whom the person's limit names, whom that one's limit names, and so on up. */
    private Set<String> named(String person) {
        Set<String> up = new LinkedHashSet<>();
        Optional<String> next = of(person).map(ApprovalLimit::approver);
        while (next.filter(name -> !name.isBlank() && up.add(name)).isPresent()) {
            next = of(next.get()).map(ApprovalLimit::approver);
        }
        return up;
    }

    private boolean isTeam(ApprovalLimit limit) {
        return queues.stream().anyMatch(queue -> limit.isFor(queue.team()));
    }
}
