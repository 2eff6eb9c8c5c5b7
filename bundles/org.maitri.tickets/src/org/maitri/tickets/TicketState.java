package org.maitri.tickets;

import java.util.List;

/** The states of a ticket, in the order of its life. */
public final class TicketState {

    /** Nobody has looked at it yet. */
    public static final String NEW = "new";
    /** Somebody works on it. */
    public static final String OPEN = "open";
    /** Waits for somebody inside: a supplier, another team, an approval. */
    public static final String PENDING = "pending";
    /** Waits for the customer. */
    public static final String WAITING_CUSTOMER = "waiting-customer";
    /** Solved, and the customer may still object. */
    public static final String RESOLVED = "resolved";
    /** Done for good. */
    public static final String CLOSED = "closed";

    /** Those of tickets with nothing left to do. */
    public static final List<String> DONE = List.of(RESOLVED, CLOSED);

    private TicketState() {}

    /** Whether nothing is left to do. */
    public static boolean isDone(String state) {
        return DONE.contains(state);
    }
}
