package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.PromiseLedger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps promises in the database. */
@Component(service = PromiseLedger.class)
public final class StoredPromises implements PromiseLedger {

    private static final String WRITE = Promise.TYPE + ".write";

    private final Database database;
    private final Access access;

    @Activate
    public StoredPromises(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    /** What is said of the ticket holds for the promise. */
    @Override
    public RecordRef give(RecordRef customer, RecordRef ticket, String words, Instant dueAt) {
        access.require(WRITE);
        if (words == null || words.isBlank() || dueAt == null) {
            throw new RefusedException(Messages.get("give.incomplete"));
        }
        return database.write(Messages.get("commit.promise"), work -> {
            Promise promise = Promise.of(customer, ticket, words.strip(), dueAt, access.actor());
            promise.complete(work);
            return work.add(promise).ref();
        });
    }

    @Override
    public void keep(UUID promise) {
        change("commit.keep", promise, Promise::keep);
    }

    @Override
    public void giveUp(UUID promise) {
        change("commit.break", promise, Promise::breakIt);
    }

    @Override
    public void told(UUID promise) {
        change("commit.tell", promise, Promise::tell);
    }

    @Override
    public Optional<Standing> standing(UUID promise) {
        access.require(Promise.TYPE + ".read");
        return database.read(work -> work.find(Promise.class, promise))
                .map(found -> new Standing(found.state(), found.dueAt(), found.settledAt(), found.toldAt()));
    }

    @Override
    public Telling prepareTelling(UUID promise) {
        access.require(WRITE);
        String text = database.read(work -> find(promise, work).apology(Instant.now()));
        Optional<RecordRef> known =
                database.read(work -> Optional.ofNullable(find(promise, work).ticket()));
        return new Telling(known.orElseGet(() -> openTicket(promise)), text);
    }

    private RecordRef openTicket(UUID promise) {
        access.require(Ticket.WRITE);
        return database.write(Messages.get("commit.telling"), work -> {
            Promise found = find(promise, work);
            if (found.customer() == null) {
                throw new RefusedException(Messages.get("tell.nobody"));
            }
            Ticket ticket = Ticket.opened(Instant.now());
            ticket.setSubject(Messages.get("telling.subject", found.words()));
            ticket.setCustomer(found.customer());
            ticket.setQueue(found.team());
            ticket.setBranch(found.branch());
            ticket.setChannel("mail");
            found.setTicket(ticket.ref());
            return work.add(ticket).ref();
        });
    }

    private static Promise find(UUID promise, UnitOfWork work) {
        return work.find(Promise.class, promise).orElseThrow(() -> new RefusedException(Messages.get("gone")));
    }

    private void change(String label, UUID promise, BiConsumer<Promise, Instant> what) {
        access.require(WRITE);
        database.change(Messages.get(label), work -> what.accept(find(promise, work), Instant.now()));
    }
}
