package org.maitri.tickets.internal.complaints;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.osgi.service.component.annotations.Component;

/** Sees complaints that are not done and that nobody answers for. */
@Component(service = FindingRule.class)
public final class ComplaintsWithoutOwner implements FindingRule {

    @Override
    public String id() {
        return "complaint.without-owner";
    }

    @Override
    public String label() {
        return Messages.get("finding.owner");
    }

    @Override
    public String permission() {
        return Complaint.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<UUID> tickets = ComplaintTickets.withoutOwner(work);
        return tickets.stream()
                .flatMap(key -> work.find(Ticket.class, key).stream())
                .filter(ticket -> !TicketState.isDone(ticket.state()))
                .limit(limit)
                .map(ticket -> new Finding(
                        id(),
                        Severity.URGENT,
                        Messages.get("finding.owner.title", ticket.number(), words(ticket)),
                        Messages.get("finding.owner.explanation"),
                        ticket.ref(),
                        ticket.knownSince()))
                .toList();
    }

    private static String words(Ticket ticket) {
        return ticket.subject() == null ? "" : ticket.subject();
    }
}
