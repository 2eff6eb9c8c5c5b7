package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.Ticket;

/** What people do with promises; each method is one transaction, so nothing of it may be called on the UI thread. */
public final class PromiseLedger {

    private static final String WRITE = Promise.TYPE + ".write";

    private final Database database;
    private final Access access;

    public PromiseLedger(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** @param ticket what it is about; null for none, and what is said of a ticket holds for the promise */
    public Promise give(RecordRef customer, RecordRef ticket, String words, Instant dueAt) {
        access.require(WRITE);
        if (words == null || words.isBlank() || dueAt == null) {
            throw new RefusedException(Messages.get("give.incomplete"));
        }
        return database.write(Messages.get("commit.promise"), work -> {
            Promise promise = Promise.of(customer, ticket, words.strip(), dueAt, access.actor());
            if (ticket != null && ticket.type().equals(Ticket.TYPE)) {
                work.find(Ticket.class, ticket.id()).ifPresent(about -> {
                    promise.setCustomer(customer == null ? about.customer() : customer);
                    promise.setTeam(about.queue());
                    promise.setBranch(about.branch());
                });
            }
            return work.add(promise);
        });
    }

    public void keep(UUID promise) {
        change("commit.keep", promise, Promise::keep);
    }

    public void giveUp(UUID promise) {
        change("commit.break", promise, Promise::breakIt);
    }

    /** The customer was told that it is late. */
    public void told(UUID promise) {
        change("commit.tell", promise, Promise::tell);
    }

    private void change(String label, UUID promise, BiConsumer<Promise, Instant> what) {
        access.require(WRITE);
        database.write(Messages.get(label), work -> {
            Promise found =
                    work.find(Promise.class, promise).orElseThrow(() -> new RefusedException(Messages.get("gone")));
            what.accept(found, Instant.now());
            return null;
        });
    }
}
