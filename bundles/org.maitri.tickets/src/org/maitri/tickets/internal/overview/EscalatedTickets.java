package org.maitri.tickets.internal.overview;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.Messages;
import org.maitri.tickets.internal.TicketType;
import org.osgi.service.component.annotations.Component;

/** Sees tickets that somebody further up was called for. */
@Component(service = FindingRule.class)
public final class EscalatedTickets implements FindingRule {

    private final TicketType tickets = new TicketType();

    @Override
    public String id() {
        return "tickets.escalated";
    }

    @Override
    public String label() {
        return Messages.get("finding.escalated");
    }

    @Override
    public String permission() {
        return Ticket.READ;
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from Ticket t where t.escalation > 0 and t.state not in :done"
                                + " and t.archivedAt is null order by t.escalation desc, t.lastEventAt, t.id",
                        Ticket.class)
                .setParameter("done", TicketState.DONE)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(Ticket ticket) {
        return new Finding(
                id(),
                Severity.URGENT,
                Messages.get("finding.escalated.title", tickets.title(ticket), ticket.escalatedTo()),
                Messages.get("finding.escalated.explanation", ticket.escalatedTo()),
                ticket.ref(),
                ticket.lastEventAt());
    }
}
