package org.maitri.tickets.owed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/** What people do with promises. An OSGi service; each method is one transaction, so not for the UI thread. */
public interface PromiseLedger {

    /** The record type of promises. */
    String TYPE = "promise.promise";

    /**
     * How a promise stands.
     *
     * @param state {@code open}, {@code kept}, {@code late} or {@code broken}
     * @param settledAt when it was kept or given up; null while it is open
     * @param toldAt when the customer was told that it is late; null if they were not
     */
    record Standing(String state, Instant dueAt, Instant settledAt, Instant toldAt) {

        public boolean open() {
            return settledAt == null;
        }

        /** Whether the customer should hear that they wait in vain. */
        public boolean asksForMessage(Instant now) {
            return toldAt == null && (state.equals("broken") || open() && dueAt.isBefore(now));
        }
    }

    /**
     * What is to be told to a customer.
     *
     * @param ticket in whose conversation
     * @param text something to begin with
     */
    record Telling(RecordRef ticket, String text) {}

    /**
     * Promises something.
     *
     * @param customer to whom; null for the customer of the ticket
     * @param ticket what it is about; null for none
     * @throws org.maitri.kernel.RefusedException if there are no words or there is no moment
     */
    RecordRef give(RecordRef customer, RecordRef ticket, String words, Instant dueAt);

    /** It is done now, in time or not. */
    void keep(UUID promise);

    /** It will not be done. */
    void giveUp(UUID promise);

    /** The customer was told that it is late. */
    void told(UUID promise);

    /** Empty if the promise is gone. */
    Optional<Standing> standing(UUID promise);

    /**
     * Prepares a message about a promise: it belongs into the conversation of the promise's ticket, which is opened if there is
     * none.
     *
     * @throws org.maitri.kernel.RefusedException if the promise names neither ticket nor customer
     */
    Telling prepareTelling(UUID promise);
}
