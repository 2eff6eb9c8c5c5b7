package org.maitri.tickets.internal.promises;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells what was promised to a customer and is not kept yet. */
@Component(service = CommitmentContributor.class)
public final class PromisesOwed implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p from Promise p where p.customer = :customer and p.state = :open"
                                + " and p.archivedAt is null order by p.dueAt, p.id",
                        Promise.class)
                .setParameter("customer", customer)
                .setParameter("open", Promise.OPEN)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(promise -> new Commitment(
                        Commitment.Sort.PROMISED,
                        promise.words(),
                        promise.givenBy() == null ? "" : Messages.get("commitment.by", promise.givenBy()),
                        "handshake",
                        Optional.of(promise.dueAt()),
                        promise.ref()))
                .toList();
    }
}
