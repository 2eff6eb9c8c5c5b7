package org.maitri.tickets.internal;

import org.maitri.tickets.TicketEvent;

/** Reads a ticket's log to a person. */
final class TicketLog {

    private TicketLog() {}

    /** "Assigned to Priya", "Open, was new". */
    static String sentence(TicketEvent event) {
        String after = word(event.kind(), event.after());
        String before = word(event.kind(), event.before());
        return switch (event.kind() == null ? "" : event.kind()) {
            case TicketEvent.ASSIGNED ->
                after.isEmpty() ? Messages.get("log.unassigned", before) : Messages.get("log.assigned", after);
            case TicketEvent.QUEUE -> Messages.get("log.queue", after);
            case TicketEvent.ANSWERED -> Messages.get("log.answered");
            case TicketEvent.REOPENED -> Messages.get("log.reopened", before);
            case TicketEvent.ESCALATED -> Messages.get("log.escalated", after);
            case TicketEvent.COMPLAINT_OWNED -> Messages.get("log.owned", after);
            case TicketEvent.REMEDY_ASKED -> Messages.get("log.remedyAsked", after, before);
            case TicketEvent.REMEDY_APPROVED -> Messages.get("log.remedyApproved", after);
            case TicketEvent.REMEDY_REFUSED -> Messages.get("log.remedyRefused", after);
            case TicketEvent.STEP_TAKEN -> Messages.get("log.stepTaken", before, after);
            case TicketEvent.STEP_UNDONE -> Messages.get("log.stepUndone", before, after);
            case TicketEvent.STATE -> Messages.get("log.state", after, before);
            default -> Messages.get("event.label");
        };
    }

    private static String word(String kind, String value) {
        boolean state = TicketEvent.STATE.equals(kind) || TicketEvent.REOPENED.equals(kind);
        return value == null ? "" : state ? Vocabulary.label(Vocabulary.STATES, value) : value;
    }
}
