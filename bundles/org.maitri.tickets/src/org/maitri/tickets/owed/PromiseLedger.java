package org.maitri.tickets.owed;

import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/** What people do with promises. An OSGi service; each method is one transaction, so not for the UI thread. */
public interface PromiseLedger {

    /** The record type of promises. */
    String TYPE = "promise.promise";

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
}
