package org.maitri.tickets;

/** How urgent a ticket is. */
public final class TicketPriority {

    public static final String LOW = "low";
    public static final String NORMAL = "normal";
    public static final String HIGH = "high";
    public static final String URGENT = "urgent";

    private TicketPriority() {}
}
