package org.maitri.tickets;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls the next person on the ladder of a ticket's queue: when somebody asks for it, and when a ticket is late. */
@Component(service = Escalations.class)
public final class Escalations {

    private static final System.Logger LOG = System.getLogger(Escalations.class.getName());
    private static final int TICKETS_AT_ONCE = 500;

    private final TicketDesk desk;
    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public Escalations(@Reference Database database, @Reference Access access) {
        this(database, access, Clock.systemUTC());
    }

    /** @param clock tells how late tickets are */
    public Escalations(Database database, Access access, Clock clock) {
        this.desk = new TicketDesk(database, access, clock);
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** @throws RefusedException if the ticket's queue names nobody further up */
    public void escalate(UUID ticket) {
        desk.work("escalate", ticket, Escalations::escalate);
    }

    private static void escalate(Handling handling) {
        Ticket it = handling.ticket();
        String next = Optional.ofNullable(queues(handling.work()).get(it.queue()))
                .flatMap(queue -> queue.rung(it.escalation()))
                .map(TicketQueue.Rung::who)
                .orElseThrow(() -> new RefusedException(nobodyElse(it)));
        handling.tell("ESCALATED", it.escalate(next, handling.at(), handling.actor()));
    }

    private static String nobodyElse(Ticket it) {
        return it.escalatedTo() == null
                ? TicketDesk.TEXTS.get("escalate.nobody", it.number())
                : TicketDesk.TEXTS.get("escalate.last", it.number(), it.escalatedTo());
    }

    /** Calls whoever should know of tickets that are late by now. @return how many tickets were escalated */
    public int escalateLate() {
        access.require(Ticket.WRITE);
        return (int) database.read(this::late).stream().filter(this::escalated).count();
    }

    /** Leaves alone what somebody works on just now, and what must not be changed, as of a customer whose data are locked. */
    private boolean escalated(Ticket late) {
        try {
            return desk.make(Ticket.WRITE, "escalate", late.id(), handling -> {
                boolean asItWas = handling.ticket().version() == late.version();
                if (asItWas) {
                    escalate(handling);
                }
                return asItWas;
            });
        } catch (UnavailableException later) {
            throw later;
        } catch (ConflictException | RefusedException leftAlone) {
            LOG.log(System.Logger.Level.DEBUG, "The ticket " + late.number() + " was not escalated", leftAlone);
            return false;
        }
    }

    /** The tickets whose next rung is due, those first that are late for longest. */
    private List<Ticket> late(UnitOfWork work) {
        List<Ticket> late = new ArrayList<>();
        for (TicketQueue queue : queues(work).values()) {
            for (long climbed = 0; queue.rung(climbed).isPresent(); climbed++) {
                late.addAll(late(queue, climbed, work));
            }
        }
        return late.stream()
                .sorted(Comparator.comparing(Ticket::dueAt).thenComparing(Ticket::id))
                .toList();
    }

    private List<Ticket> late(TicketQueue queue, long climbed, UnitOfWork work) {
        Optional<Duration> after = queue.rung(climbed).flatMap(TicketQueue.Rung::after);
        return after.isEmpty()
                ? List.of()
                : work.entities()
                        .createQuery(
                                "select t from Ticket t where t.queue = :queue and t.escalation = :climbed"
                                        + " and t.dueAt <= :since and t.state not in :done and t.archivedAt is null"
                                        + " order by t.dueAt, t.id",
                                Ticket.class)
                        .setParameter("queue", queue.name())
                        .setParameter("climbed", climbed)
                        .setParameter("since", clock.instant().minus(after.get()))
                        .setParameter("done", TicketState.DONE)
                        .setMaxResults(TICKETS_AT_ONCE)
                        .getResultList();
    }

    private static Map<String, TicketQueue> queues(UnitOfWork work) {
        return TicketQueue.all(work).stream()
                .collect(Collectors.toMap(TicketQueue::name, queue -> queue, (first, second) -> first));
    }
}
