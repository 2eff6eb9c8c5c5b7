package org.maitri.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What people do with tickets. Each method is one transaction: it changes the ticket, writes its log and tells the other
 * modules. Everything here reads and writes the database, so nothing of it may be called on the UI thread.
 */
@Component(service = TicketService.class)
public final class TicketService {

    /** The permission to give tickets to somebody. */
    public static final String ASSIGN = "tickets.ticket.assign";

    private static final String WRITE = "tickets.ticket.write";
    private static final String TOPIC = "org/maitri/tickets/";
    private static final Texts TEXTS = Texts.beside(TicketService.class);

    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public TicketService(@Reference Database database, @Reference Access access) {
        this(database, access, Clock.systemUTC());
    }

    /** @param clock tells what time it is when something happens to a ticket */
    public TicketService(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** @param to null takes the ticket from whoever has it */
    public void assign(UUID ticket, String to) {
        access.require(ASSIGN);
        change("assign", "ASSIGNED", ticket, (it, at) -> it.assign(to, at, access.actor()));
    }

    /** @param how what solved it; null or blank keeps what is there */
    public void resolve(UUID ticket, String how) {
        access.require(WRITE);
        change("resolve", "RESOLVED", ticket, (it, at) -> it.resolve(how, at, access.actor()));
    }

    public void close(UUID ticket) {
        access.require(WRITE);
        change("close", "CLOSED", ticket, (it, at) -> it.close(at, access.actor()));
    }

    public void reopen(UUID ticket) {
        access.require(WRITE);
        change("reopen", "REOPENED", ticket, (it, at) -> it.reopen(at, access.actor()));
    }

    /** Sends the customer an answer. */
    public void answer(UUID ticket, String body) {
        access.require(WRITE);
        write("answer", ticket, (it, work) -> {
            Instant at = clock.instant();
            work.add(Message.of(it, at, access.actor(), Message.OUTBOUND, body));
            work.add(it.answer(at, access.actor()));
            work.publish(event("ANSWERED", it, at));
            return null;
        });
    }

    /** Writes something down for colleagues only. */
    public void note(UUID ticket, String body) {
        access.require(WRITE);
        write(
                "note",
                ticket,
                (it, work) -> work.add(Message.of(it, clock.instant(), access.actor(), Message.INTERNAL, body)));
    }

    private void change(
            String label, String topic, UUID ticket, BiFunction<Ticket, Instant, Optional<TicketEvent>> behaviour) {
        write(label, ticket, (it, work) -> {
            Instant at = clock.instant();
            behaviour.apply(it, at).ifPresent(logged -> {
                work.add(logged);
                work.publish(event(topic, it, at));
            });
            return null;
        });
    }

    private void write(String label, UUID ticket, BiFunction<Ticket, UnitOfWork, Object> what) {
        database.write(
                TEXTS.get("commit." + label),
                work -> what.apply(
                        work.find(Ticket.class, ticket)
                                .orElseThrow(() -> new RefusedException(TEXTS.get("ticket.gone"))),
                        work));
    }

    private static DomainEvent event(String name, Ticket ticket, Instant at) {
        Map<String, Object> details = ticket.customer() == null ? Map.of() : Map.of("customer", ticket.customer());
        return new DomainEvent(TOPIC + name, ticket.ref(), at, details);
    }
}
