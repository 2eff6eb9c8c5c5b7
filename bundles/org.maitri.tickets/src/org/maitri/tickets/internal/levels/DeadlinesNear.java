package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.HowLong;
import org.osgi.service.component.annotations.Component;

/** Sees targets that are breached, and those that will be within the hour. */
@Component(service = FindingRule.class)
public final class DeadlinesNear implements FindingRule {

    private static final Duration SOON = Duration.ofHours(1);

    @Override
    public String id() {
        return "service.deadlines";
    }

    @Override
    public String label() {
        return Messages.get("finding.deadlines");
    }

    @Override
    public String permission() {
        return Ticket.READ;
    }

    /** Those that can still be met first: there is most to win. */
    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<DeadlineRow> rows = Stream.concat(
                        rows("d.dueAt, d.id", now, now.plus(SOON), limit, work),
                        rows("d.dueAt desc, d.id", Instant.EPOCH, now, limit, work))
                .limit(limit)
                .toList();
        Map<UUID, Ticket> tickets =
                work
                        .findAll(
                                Ticket.class,
                                rows.stream()
                                        .map(DeadlineRow::ticketId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .filter(ticket -> !ticket.archived())
                        .collect(Collectors.toMap(Ticket::id, Function.identity()));
        return rows.stream()
                .filter(row -> tickets.containsKey(row.ticketId()))
                .map(row -> finding(row, tickets.get(row.ticketId()), now))
                .toList();
    }

    private static Stream<DeadlineRow> rows(String order, Instant from, Instant to, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select d from ServiceDeadline d where d.running = :running and d.dueAt >= :from and d.dueAt < :to"
                                + " order by " + order,
                        DeadlineRow.class)
                .setParameter("running", true)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList()
                .stream();
    }

    private Finding finding(DeadlineRow row, Ticket ticket, Instant now) {
        boolean late = row.dueAt().isBefore(now);
        String target = Messages.get("target." + row.target());
        String time = HowLong.inWords(Duration.between(now, row.dueAt()));
        return new Finding(
                id(),
                late ? Severity.URGENT : Severity.WARNING,
                Messages.get(late ? "finding.breached.title" : "finding.near.title", called(ticket), target, time),
                Messages.get(late ? "finding.breached.explanation" : "finding.near.explanation", row.level(), target),
                ticket.ref(),
                row.dueAt());
    }

    private static String called(Ticket ticket) {
        return ticket.subject() == null || ticket.subject().isBlank() ? ticket.number() : ticket.subject();
    }
}
