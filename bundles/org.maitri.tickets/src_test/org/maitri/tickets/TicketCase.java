package org.maitri.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.internal.TicketsModule;

/** A database of tickets, whose customers may be locked. */
abstract class TicketCase {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    static final RecordRef LOCKED = new RecordRef("customers.person", new UUID(9, 9));

    boolean locked;
    OpenDatabase open;
    TicketService service;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(TicketsModule.schema()), TicketsModule.recordTypes(), List.of())
                .withAccess(List.of(TicketsModule.access()))
                .withGuards(() -> List.of(work -> (record, pointsAt) -> {
                    if (locked && pointsAt.contains(LOCKED)) {
                        throw new RefusedException("locked");
                    }
                }))
                .open(profile(), Progress.NONE);
        service = new TicketService(open.database(), open.access(), Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    Profile profile() {
        return Profile.inMemory("handling" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    final Ticket add(String subject, Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(MONDAY.minusSeconds(3600));
        ticket.setSubject(subject);
        with.accept(ticket);
        return add(ticket);
    }

    final <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }

    final Ticket read(UUID ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket).orElseThrow());
    }

    final List<Message> messages(UUID ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select m from Message m where m.ticketId = :id order by m.id", Message.class)
                        .setParameter("id", ticket)
                        .getResultList());
    }

    static Ticket read(UnitOfWork work, Ticket ticket) {
        return work.find(Ticket.class, ticket.id()).orElseThrow();
    }
}
