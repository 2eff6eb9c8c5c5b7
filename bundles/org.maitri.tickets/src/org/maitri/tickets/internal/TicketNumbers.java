package org.maitri.tickets.internal;

import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;

/** Finds tickets by what people write on a command line: their number, or their key in the system they came from. */
public final class TicketNumbers {

    private TicketNumbers() {}

    /** @throws RefusedException if one is no ticket, or several */
    public static List<UUID> find(List<String> numbers, UnitOfWork work) {
        return numbers.stream().map(number -> find(number, work)).toList();
    }

    /** @throws RefusedException if it is no ticket, or several */
    public static UUID find(String number, UnitOfWork work) {
        List<UUID> found = work.entities()
                .createQuery(
                        "select t.id from Ticket t where t.number = :number or t.externalKey = :number", UUID.class)
                .setParameter("number", number.strip())
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new RefusedException(Messages.get(found.isEmpty() ? "command.none" : "command.several", number));
        }
        return found.getFirst();
    }
}
