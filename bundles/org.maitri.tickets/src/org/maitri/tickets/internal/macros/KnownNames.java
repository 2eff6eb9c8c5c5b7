package org.maitri.tickets.internal.macros;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.Treatment;

/** Tells queues and people there are from slips of the pen. While no profile is open, any name will do. */
final class KnownNames {

    private final AtomicReference<Database> database = new AtomicReference<>();

    void in(Database opened) {
        database.set(opened);
    }

    void notIn(Database closed) {
        database.compareAndSet(closed, null);
    }

    /** What is wrong with the name of a queue; null if it is described, or a ticket waits in it. */
    String queueProblem(String name) {
        return problem(name, (wanted, work) -> {
            Set<String> known = new TreeSet<>();
            TicketQueue.all(work).forEach(queue -> known.add(queue.name()));
            return known.contains(wanted) || isOnTicket("queue", wanted, work)
                    ? null
                    : wrong("macro.queue.unknown", wanted, known);
        });
    }

    /** What is wrong with the name of a person; null if they are an agent, serve a queue or have a ticket. */
    String personProblem(String name) {
        return problem(name, (wanted, work) -> {
            Set<String> known = new TreeSet<>(agents(work));
            TicketQueue.all(work).forEach(queue -> known.addAll(queue.members()));
            return wanted.equals(Treatment.ME)
                            || known.contains(wanted)
                            || !TicketQueue.servedBy(wanted, work).isEmpty()
                            || isOnTicket("assignee", wanted, work)
                    ? null
                    : wrong("macro.assignee.unknown", wanted, known);
        });
    }

    private String problem(String name, BiFunction<String, UnitOfWork, String> rule) {
        Database open = database.get();
        if (open == null || name.isBlank()) {
            return null;
        }
        try {
            return open.<String>read(work -> rule.apply(name.strip(), work));
        } catch (UnavailableException later) {
            return null;
        }
    }

    private static List<String> agents(UnitOfWork work) {
        return work.entities()
                .createQuery("select a.name from TicketsAgent a where a.archivedAt is null", String.class)
                .getResultList();
    }

    private static boolean isOnTicket(String field, String name, UnitOfWork work) {
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
