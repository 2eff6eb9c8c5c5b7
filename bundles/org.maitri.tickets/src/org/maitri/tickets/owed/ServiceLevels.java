package org.maitri.tickets.owed;

import java.util.UUID;

/**
 * The order in which service levels are tried, and the shipped ones. An OSGi service; each method is one transaction, so not for
 * the UI thread.
 */
public interface ServiceLevels {

    /** The record type of service levels. */
    String TYPE = "service.level";

    /** From now on it is tried before the one that it came after; the first stays the first. */
    void earlier(UUID level);

    /** From now on it is tried after the one that it came before; the last stays the last. */
    void later(UUID level);

    /**
     * Writes down what holds as long as there are no levels, so that it can be changed.
     *
     * @return how many were written; none where there are levels already
     */
    int writeDownShipped();
}
