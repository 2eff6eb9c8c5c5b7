package org.maitri.tickets;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is to be done for a ticket, point by point. Everything here touches the database. */
@Component(service = Checklists.class)
public final class Checklists {

    private final TicketDesk desk;

    @Activate
    public Checklists(@Reference Database database, @Reference Access access) {
        desk = new TicketDesk(database, access, Clock.systemUTC());
    }

    /** Adds an item at the end. */
    public void add(UUID ticket, String words) {
        desk.work("checklist", ticket, handling -> {
            List<ChecklistItem> items = of(ticket, handling.work());
            long position = items.isEmpty() ? 1 : items.getLast().position() + 1;
            handling.work().add(ChecklistItem.of(ticket, position, words.strip()));
        });
    }

    public void tick(UUID ticket, UUID item, boolean done) {
        change("checklist", ticket, item, (handling, found) -> {
            if (done) {
                found.tick(handling.at(), handling.actor());
            } else {
                found.untick();
            }
        });
    }

    public void remove(UUID ticket, UUID item) {
        change("checklist", ticket, item, (handling, found) -> found.archive(handling.at()));
    }

    /** Makes an item a ticket of its own, which is a part of this one; does nothing to one that is a ticket already. */
    public void makeTicket(UUID ticket, UUID item) {
        change("checklist.ticket", ticket, item, (handling, found) -> {
            if (found.itemTicketId() == null) {
                Ticket part = handling.ticket().offshoot(found.words(), handling.at());
                part.setChannel(null); // the customer does not wait on it, as they do on a phone
                handling.work().add(part);
                handling.work().add(TicketLink.of(part.id(), TicketLink.PART_OF, ticket));
                found.setItemTicketId(part.id());
            }
        });
    }

    private void change(String label, UUID ticket, UUID item, BiConsumer<Handling, ChecklistItem> what) {
        desk.work(
                label,
                ticket,
                handling -> what.accept(
                        handling,
                        handling.work()
                                .find(ChecklistItem.class, item)
                                .orElseThrow(() -> new RefusedException(TicketDesk.TEXTS.get("checklist.gone")))));
    }

    /** The items of a ticket, in their order. */
    public static List<ChecklistItem> of(UUID ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select i from ChecklistItem i where i.ticketId = :ticket and i.archivedAt is null"
                                + " order by i.position, i.id",
                        ChecklistItem.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }
}
