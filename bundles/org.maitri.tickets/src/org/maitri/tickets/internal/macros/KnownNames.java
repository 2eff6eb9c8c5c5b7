package org.maitri.tickets.internal.macros;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.Treatment;

/** Tells queues and people there are from slips of the pen. */
final class KnownNames {

    private final UnitOfWork work;

    KnownNames(UnitOfWork work) {
        this.work = work;
    }

    /** What is wrong with the name of a queue; empty if it is described, or a ticket waits in it. */
    Optional<String> queueProblem(String name) {
        Set<String> known = new TreeSet<>();
        TicketQueue.all(work).forEach(queue -> known.add(queue.name()));
        return known.contains(name) || isOnTicket("queue", name)
                ? Optional.empty()
                : Optional.of(wrong("macro.queue.unknown", name, known));
    }

    /** What is wrong with the name of a person; empty if they are an agent, serve a queue or have a ticket. */
    Optional<String> personProblem(String name) {
        Set<String> known = new TreeSet<>(agents());
        TicketQueue.all(work).forEach(queue -> known.addAll(queue.members()));
        return name.equalsIgnoreCase(Treatment.ME)
                        || known.contains(name)
                        || !TicketQueue.servedBy(name, work).isEmpty()
                        || isOnTicket("assignee", name)
                ? Optional.empty()
                : Optional.of(wrong("macro.assignee.unknown", name, known));
    }

    private List<String> agents() {
        return work.entities()
                .createQuery("select a.name from TicketsAgent a where a.archivedAt is null", String.class)
                .getResultList();
    }

    private boolean isOnTicket(String field, String name) {
        return !work.entities()
                .createQuery("select t.id from Ticket t where t." + field + " = :name")
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String wrong(String key, String name, Set<String> known) {
        return known.isEmpty() ? Messages.get(key + ".none", name) : Messages.get(key, name, String.join(", ", known));
    }
}
