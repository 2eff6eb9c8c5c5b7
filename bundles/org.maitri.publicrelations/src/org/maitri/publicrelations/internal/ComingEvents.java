package org.maitri.publicrelations.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells which events will take place that a customer gave something to, or promised to. */
@Component
public final class ComingEvents implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select e from PublicEvent e where e.archivedAt is null and e.state <> :cancelled"
                                + " and e.startsOn >= :today and e.id in (select g.eventId from Gift g"
                                + " where g.giver = :customer and g.archivedAt is null) order by e.startsOn, e.id",
                        PublicEvent.class)
                .setParameter("cancelled", PublicEvent.CANCELLED)
                .setParameter("today", LocalDate.now(ZoneId.systemDefault()))
                .setParameter("customer", customer)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(event -> new Commitment(
                        Commitment.Sort.UPCOMING,
                        event.name(),
                        event.place() == null ? "" : event.place(),
                        "calendar-heart",
                        Optional.of(event.startsOn()
                                .atTime(12, 0)
                                .atZone(ZoneId.systemDefault())
                                .toInstant()),
                        event.ref()))
                .toList();
    }
}
