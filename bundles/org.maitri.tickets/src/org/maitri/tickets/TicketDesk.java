package org.maitri.tickets;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;

/** Where tickets are worked on: one transaction for everything that is done to one of them at a time. */
final class TicketDesk {

    static final Texts TEXTS = Texts.beside(TicketDesk.class);

    private final Database database;
    private final Access access;
    private final Clock clock;

    TicketDesk(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Does something to a ticket, if the person at work may.
     *
     * @param label the last part of the key of what the history calls it
     */
    void work(String label, UUID ticket, Consumer<Handling> what) {
        work(Ticket.WRITE, label, ticket, what);
    }

    void work(String permission, String label, UUID ticket, Consumer<Handling> what) {
        make(permission, label, ticket, handling -> {
            what.accept(handling);
            return ticket;
        });
    }

    /** The same for what has a result. Nobody would see what is done to a ticket that went into another one. */
    <T> T make(String permission, String label, UUID ticket, Function<Handling, T> what) {
        access.require(permission);
        return database.write(TEXTS.get("commit." + label), work -> {
            Ticket found =
                    work.find(Ticket.class, ticket).orElseThrow(() -> new RefusedException(TEXTS.get("ticket.gone")));
            if (found.archived()) {
                throw new RefusedException(TEXTS.get("ticket.archived", found.number()));
            }
            return what.apply(new Handling(found, clock.instant(), access.actor(), work));
        });
    }
}
