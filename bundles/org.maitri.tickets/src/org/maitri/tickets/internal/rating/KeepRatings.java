package org.maitri.tickets.internal.rating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a ticket show its newest rating, however that was entered or put right. */
@Component(service = DomainEventListener.class)
public final class KeepRatings implements DomainEventListener {

    private final Database database;

    @Activate
    public KeepRatings(@Reference Database database) {
        this.database = database;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event.topic().equals(RECORD_CHANGED) && event.record().type().equals(CustomerRating.TYPE)) {
            UUID rating = event.record().id();
            if (database.read(work -> isAstray(rating, work))) {
                database.change(
                        Messages.get("commit.keep"),
                        work -> ticket(rating, work).ifPresent(ticket -> ticket.setRating(newest(ticket, work))));
            }
        }
    }

    private static boolean isAstray(UUID rating, UnitOfWork work) {
        return ticket(rating, work)
                .filter(ticket -> !Objects.equals(ticket.rating(), newest(ticket, work)))
                .isPresent();
    }

    private static Optional<Ticket> ticket(UUID rating, UnitOfWork work) {
        return work.find(CustomerRating.class, rating)
                .flatMap(found -> work.find(Ticket.class, found.ticket().id()));
    }

    private static Long newest(Ticket ticket, UnitOfWork work) {
        List<Long> scores = work.entities()
                .createQuery(
                        "select r.score from CustomerRating r where r.ticket = :ticket and r.archivedAt is null"
                                + " order by r.givenAt desc, r.id desc",
                        Long.class)
                .setParameter("ticket", ticket.ref())
                .setMaxResults(1)
                .getResultList();
        return scores.isEmpty() ? null : scores.getFirst();
    }
}
