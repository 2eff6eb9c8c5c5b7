package org.maitri.tickets.internal.macros;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.Treatment;

/** Tells queues and people there are from slips of the pen. */
final class KnownNames {

    private final UnitOfWork work;

    KnownNames(UnitOfWork work) {
        this.work = work;
    }

    /** What is wrong with the name of a queue; empty if it is described. */
    Optional<String> queueProblem(String name) {
        Set<String> known = new TreeSet<>();
        TicketQueue.all(work).forEach(queue -> known.add(queue.name()));
        return problem("queue", name, known);
    }

    /** What is wrong with the name of a person; empty if they are an agent or serve a queue. */
    Optional<String> personProblem(String name) {
        Set<String> known = new TreeSet<>(agents());
        TicketQueue.all(work).forEach(queue -> {
            known.addAll(queue.members());
            Stream.of(queue.lead(), queue.manager())
                    .filter(each -> each != null && !each.isBlank())
                    .forEach(known::add);
        });
        return name.equalsIgnoreCase(Treatment.ME) ? Optional.empty() : problem("assignee", name, known);
    }

    /** Where nobody has described any yet, those that came with tickets have to do. */
    private Optional<String> problem(String field, String name, Set<String> known) {
        String key = "macro." + field + ".unknown";
        if (known.isEmpty()) {
            return isOnTicket(field, name) ? Optional.empty() : Optional.of(Messages.get(key + ".none", name));
        }
        return known.contains(name) ? Optional.empty() : Optional.of(Messages.get(key, name, String.join(", ", known)));
    }

    private List<String> agents() {
        return work.entities()
                .createQuery("select a.name from TicketsAgent a where a.archivedAt is null", String.class)
                .getResultList();
    }

    private boolean isOnTicket(String field, String name) {
        return !work.entities()
                .createQuery("select t.id from Ticket t where t." + field + " = :name and t.archivedAt is null")
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
