package org.maitri.tickets.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketState;

/** When rules are looked at. */
final class Occasion {

    static final String OPENED = "opened";
    static final String HEARD = "heard";
    static final String ANSWERED = "answered";
    static final String STATE = "state";
    static final String SOLVED = "solved";
    static final String REOPENED = "reopened";
    static final String ASSIGNED = "assigned";
    static final String ESCALATED = "escalated";
    static final String OVERDUE = "overdue";
    static final String WATCH = "watch";

    /** Those that come with time and not with an event. */
    static final Set<String> BY_TIME = Set.of(OVERDUE, WATCH);

    static final List<Choice> CHOICES = List.of(
            choice(OPENED, "circle-dot"),
            choice(HEARD, "arrow-down-left"),
            choice(ANSWERED, "reply"),
            choice(STATE, "arrow-right"),
            choice(SOLVED, "circle-check"),
            choice(REOPENED, "rotate-ccw"),
            choice(ASSIGNED, "user-check"),
            choice(ESCALATED, "siren"),
            choice(OVERDUE, "clock"),
            choice(WATCH, "eye"));

    private static final Map<String, String> OF_EVENTS = Map.of(
            TicketEvent.ANSWERED, ANSWERED,
            TicketEvent.STATE, STATE,
            TicketEvent.REOPENED, REOPENED,
            TicketEvent.ASSIGNED, ASSIGNED,
            TicketEvent.ESCALATED, ESCALATED);

    private Occasion() {}

    private static Choice choice(String value, String icon) {
        return new Choice(value, Messages.get("occasion." + value), Tone.NEUTRAL, icon);
    }

    static String label(String occasion) {
        return CHOICES.stream()
                .filter(choice -> choice.value().equals(occasion))
                .findFirst()
                .map(Choice::label)
                .orElse(occasion);
    }

    /** What happened when a record was added; empty if no rule looks at that. */
    static Optional<Happening> of(StoredRecord added) {
        return switch (added) {
            case Ticket ticket ->
                Optional.of(new Happening(ticket.id(), Set.of(OPENED), ticket.knownSince(), key(added)));
            case Message message
            when message.direction().equals(Message.INBOUND) ->
                Optional.of(new Happening(message.ticketId(), Set.of(HEARD), message.at(), key(added)));
            case TicketEvent event ->
                Optional.ofNullable(OF_EVENTS.get(event.kind()))
                        .map(occasion ->
                                new Happening(event.ticketId(), with(occasion, event), event.at(), key(added)));
            default -> Optional.empty();
        };
    }

    private static Set<String> with(String occasion, TicketEvent event) {
        return TicketState.RESOLVED.equals(event.after()) ? Set.of(occasion, SOLVED) : Set.of(occasion);
    }

    private static String key(StoredRecord added) {
        return added.ref().toString();
    }
}
