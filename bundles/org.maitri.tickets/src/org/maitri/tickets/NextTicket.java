package org.maitri.tickets;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which ticket the person at work turns to next: of their own that wait for them what is due first, then what nobody takes care
 * of in the queues they serve. Reads the database, so not for the UI thread.
 */
@Component(service = NextTicket.class)
public final class NextTicket {

    private static final int LOOKED_AT = 200;

    private final Database database;
    private final Access access;

    @Activate
    public NextTicket(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    /** @param current where they are; null for nowhere. @return empty if there is no other */
    public Optional<UUID> after(UUID current) {
        access.require(Ticket.READ);
        List<UUID> waiting =
                database.read(work -> Stream.of(mine(), unassigned(TicketQueue.servedBy(access.actor(), work)))
                        .flatMap(whose -> Stream.of(
                                whose.meeting("t.dueAt is not null order by t.dueAt, t.id"),
                                whose.meeting("t.dueAt is null order by t.knownSince, t.id")))
                        .flatMap(question -> question.tickets(work))
                        .toList());
        int next = waiting.indexOf(current) + 1;
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.get(next % waiting.size())).filter(found -> !found.equals(current));
    }

    private Question mine() {
        return new Question("t.assignee = :me", Map.of("me", access.actor()));
    }

    /** @param queues those that the person serves; who serves none looks after all */
    private static Question unassigned(List<String> queues) {
        return queues.isEmpty()
                ? new Question("t.assignee is null", Map.of())
                : new Question("t.assignee is null and t.queue in :queues", Map.of("queues", queues));
    }

    private record Question(String condition, Map<String, Object> values) {

        Question meeting(String further) {
            return new Question(condition + " and " + further, values);
        }

        Stream<UUID> tickets(UnitOfWork work) {
            TypedQuery<UUID> query = work.entities()
                    .createQuery(
                            "select t.id from Ticket t where t.state in :toDo and t.archivedAt is null and "
                                    + condition,
                            UUID.class)
                    .setParameter("toDo", List.of(TicketState.NEW, TicketState.OPEN))
                    .setMaxResults(LOOKED_AT);
            values.forEach(query::setParameter);
            return query.getResultStream();
        }
    }
}
