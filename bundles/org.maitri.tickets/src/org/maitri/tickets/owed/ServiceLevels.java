package org.maitri.tickets.owed;

import java.util.List;
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
     * A level that ships with the program.
     *
     * @param says what its fields say, in words
     */
    record Shipped(String name, String says) {}

    /** The shipped levels in the order in which they are tried; empty as soon as there are others. */
    List<Shipped> shippedInForce();

    /**
     * Writes down what holds as long as there are no levels, so that it can be changed.
     *
     * @return how many were written; none where there are levels already
     */
    int writeDownShipped();
}
