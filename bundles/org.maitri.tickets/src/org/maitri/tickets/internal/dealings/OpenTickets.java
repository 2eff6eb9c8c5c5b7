package org.maitri.tickets.internal.dealings;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Tells which of a customer's tickets wait for an end. */
@Component
public final class OpenTickets implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select t from Ticket t where t.customer = :customer and t.archivedAt is null"
                                + " and t.resolvedAt is null and t.closedAt is null order by t.knownSince, t.id",
                        Ticket.class)
                .setParameter("customer", customer)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ticket -> new Commitment(
                        Commitment.Sort.OPEN,
                        ticket.subject() == null ? "" : ticket.subject(),
                        ticket.number() == null ? "" : ticket.number(),
                        "ticket",
                        Optional.empty(),
                        ticket.ref()))
                .toList();
    }
}
