package org.maitri.tickets.internal.complaints;

import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Money;
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
        limits = stored(work).toList();
        queues = TicketQueue.all(work);
    }

    /** Those that hold, the least first. */
    static Stream<ApprovalLimit> stored(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l from ComplaintLimit l where l.archivedAt is null order by l.amount, l.id",
                        ApprovalLimit.class)
                .getResultStream();
    }

    private Optional<ApprovalLimit> of(String person, Currency currency) {
        return most(currency, limit -> limit.isFor(person))
                .or(() -> most(currency, limit -> teams(person).anyMatch(limit::isFor)))
                .or(() -> most(currency, ApprovalLimit::isForEverybody));
    }

    private Optional<ApprovalLimit> most(Currency currency, Predicate<ApprovalLimit> whose) {
        return limits.stream()
                .filter(whose.and(limit -> limit.isIn(currency)))
                .max(Comparator.comparing(ApprovalLimit::amount));
    }

    /** The one that most limits are in. */
    Optional<Currency> usualCurrency() {
        Map<String, Long> counts = limits.stream()
                .map(ApprovalLimit::currency)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Money.currency(most.getKey()));
    }

    private Stream<String> teams(String person) {
        return queues.stream()
                .filter(queue -> queue.members().contains(person))
                .map(TicketQueue::team)
                .filter(Objects::nonNull);
    }

    boolean cover(String person, Money cost) {
        return of(person, cost.currency()).filter(limit -> limit.covers(cost)).isPresent();
    }

    /**
     * Whom somebody asks: whom their limit names, or, if it is too much for them too, whom theirs names, and so on; else who may
     * give so much; else who leads the queue.
     */
    Optional<String> approver(String person, Money cost, Ticket ticket) {
        Stream<String> able = limits.stream()
                .filter(limit -> limit.covers(cost) && !limit.isForEverybody() && !isTeam(limit))
                .map(ApprovalLimit::who);
        Stream<String> leading = queues.stream()
                .filter(queue -> Objects.equals(queue.name(), ticket.queue()))
                .flatMap(queue -> Stream.of(Optional.ofNullable(queue.manager()), Optional.ofNullable(queue.lead())))
                .flatMap(Optional::stream);
        return Stream.of(named(person, cost.currency()).stream(), able, leading)
                .flatMap(names -> names)
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(person))
                .filter(name -> limits.stream().noneMatch(limit -> limit.isFor(name)) || cover(name, cost))
                .findFirst();
    }

    /** Whom the person's limit names, whom that one's limit names, and so on up. */
    private Set<String> named(String person, Currency currency) {
        Set<String> up = new LinkedHashSet<>();
        Optional<String> next = of(person, currency).map(ApprovalLimit::approver);
        while (next.filter(name -> !name.isBlank() && up.add(name)).isPresent()) {
            next = of(next.get(), currency).map(ApprovalLimit::approver);
        }
        return up;
    }

    private boolean isTeam(ApprovalLimit limit) {
        return queues.stream().anyMatch(queue -> limit.isFor(queue.team()));
    }
}
