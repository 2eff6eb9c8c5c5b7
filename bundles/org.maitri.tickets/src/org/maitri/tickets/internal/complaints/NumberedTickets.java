package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;

/** Tickets by what people call them. */
public final class NumberedTickets {

    private NumberedTickets() {}

    /**
     * @param number the ticket's own, or its key in the system it came from
     * @throws RefusedException if it is not exactly one
     */
    public static Ticket find(String number, UnitOfWork work) {
        List<Ticket> found = work.entities()
                .createQuery("select t from Ticket t where t.number = :number or t.externalKey = :number", Ticket.class)
                .setParameter("number", number.strip())
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new RefusedException(Messages.get(found.isEmpty() ? "ticket.none" : "ticket.several", number));
        }
        return found.getFirst();
    }
}
