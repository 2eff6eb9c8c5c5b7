package org.maitri.tickets;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ties tickets together and apart. Everything here touches the database. */
@Component(service = TicketLinks.class)
public final class TicketLinks {

    private final TicketDesk desk;

    @Activate
    public TicketLinks(@Reference Database database, @Reference Access access) {
        desk = new TicketDesk(database, access, Clock.systemUTC());
    }

    /**
     * Says that a ticket is, for example, a part of another. Says nothing twice.
     *
     * @param kind one of the constants of {@link TicketLink}
     * @throws RefusedException if both are the same ticket, or the other one is gone
     */
    public void link(UUID ticket, String kind, UUID other) {
        desk.work("link", ticket, handling -> {
            if (ticket.equals(other)) {
                throw new RefusedException(TicketDesk.TEXTS.get("link.itself"));
            }
            handling.work()
                    .find(Ticket.class, other)
                    .orElseThrow(() -> new RefusedException(TicketDesk.TEXTS.get("ticket.gone")));
            boolean said = of(ticket, handling.work()).stream()
                    .anyMatch(link -> link.kind().equals(kind)
                            && link.otherThan(ticket).equals(other)
                            && (kind.equals(TicketLink.RELATED)
                                    || link.ticketId().equals(ticket)));
            if (!said) {
                handling.work().add(TicketLink.of(ticket, kind, other));
            }
        });
    }

    public void unlink(UUID ticket, UUID link) {
        desk.work(
                "unlink",
                ticket,
                handling ->
                        handling.work().find(TicketLink.class, link).ifPresent(found -> found.archive(handling.at())));
    }

    /** The links of a ticket, whichever end it is. */
    public static List<TicketLink> of(UUID ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l from TicketLink l where (l.ticketId = :ticket or l.otherId = :ticket)"
                                + " and l.archivedAt is null order by l.kind, l.id",
                        TicketLink.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** The tickets that a problem caused and that are not done. */
    static List<Ticket> openIncidents(Ticket problem, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from Ticket t, TicketLink l where l.otherId = :problem and l.kind = :kind"
                                + " and l.ticketId = t.id and l.archivedAt is null and t.archivedAt is null"
                                + " and t.state not in :done order by t.id",
                        Ticket.class)
                .setParameter("problem", problem.id())
                .setParameter("kind", TicketLink.CAUSED_BY)
                .setParameter("done", TicketState.DONE)
                .getResultList();
    }
}
