package org.maitri.tickets.internal.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.HowLong;
import org.maitri.tickets.internal.Messages;
import org.maitri.tickets.internal.TicketType;
import org.osgi.service.component.annotations.Component;

/** Sees customers who have waited for more than a day without a single answer. */
@Component
public final class UnansweredTickets implements FindingRule {

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final List<String> WAITING = List.of(TicketState.NEW, TicketState.OPEN, TicketState.PENDING);
    private static final List<String> PRESSING = List.of(TicketPriority.HIGH, TicketPriority.URGENT);

    private final TicketType tickets = new TicketType();

    @Override
    public String id() {
        return "tickets.unanswered";
    }

    @Override
    public String label() {
        return Messages.get("finding.unanswered");
    }

    @Override
    public String permission() {
        return Ticket.READ;
    }

    /** The pressing ones first, then the others, each the longest waiting first. */
    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return Stream.concat(
                        waiting("in", now, limit, work).map(ticket -> finding(Severity.URGENT, ticket, now)),
                        waiting("not in", now, limit, work).map(ticket -> finding(Severity.WARNING, ticket, now)))
                .limit(limit)
                .toList();
    }

    private static Stream<Ticket> waiting(String membership, Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select t from Ticket t where t.state in :states and t.knownSince < :since"
                                + " and t.firstAnsweredAt is null and t.archivedAt is null and t.priority " + membership
                                + " :pressing"
                                + " order by t.knownSince, t.id",
                        Ticket.class)
                .setParameter("states", WAITING)
                .setParameter("since", now.minus(PATIENCE))
                .setParameter("pressing", PRESSING)
                .setMaxResults(limit)
                .getResultList()
                .stream();
    }

    private Finding finding(Severity severity, Ticket ticket, Instant now) {
        String waited = HowLong.inWords(Duration.between(ticket.knownSince(), now));
        return new Finding(
                id(),
                severity,
                Messages.get("finding.unanswered.title", tickets.title(ticket), waited),
                Messages.get("finding.unanswered.explanation", waited),
                ticket.ref(),
                ticket.knownSince());
    }
}
