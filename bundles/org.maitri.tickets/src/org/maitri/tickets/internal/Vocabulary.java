package org.maitri.tickets.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Message;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;

/** The words this module offers where a field is a choice, in the order people expect. */
public final class Vocabulary {

    public static final List<Choice> STATES = List.of(
            choice("state", TicketState.NEW, Tone.INFO, "circle-dot"),
            choice("state", TicketState.OPEN, Tone.INFO, "circle"),
            choice("state", TicketState.PENDING, Tone.WARNING, "hourglass"),
            choice("state", TicketState.WAITING_CUSTOMER, Tone.WARNING, "clock"),
            choice("state", TicketState.RESOLVED, Tone.GOOD, "circle-check"),
            choice("state", TicketState.CLOSED, Tone.NEUTRAL, "circle-x"));

    public static final List<Choice> PRIORITIES = List.of(
            choice("priority", TicketPriority.LOW, Tone.NEUTRAL, "arrow-down"),
            choice("priority", TicketPriority.NORMAL, Tone.NEUTRAL, "minus"),
            choice("priority", TicketPriority.HIGH, Tone.WARNING, "arrow-up"),
            choice("priority", TicketPriority.URGENT, Tone.BAD, "flame"));

    public static final List<Choice> CHANNELS = List.of(
            choice("channel", "mail", Tone.NEUTRAL, "mail"),
            choice("channel", "phone", Tone.NEUTRAL, "phone"),
            choice("channel", "counter", Tone.NEUTRAL, "store"),
            choice("channel", "social", Tone.NEUTRAL, "message-circle"),
            choice("channel", "web", Tone.NEUTRAL, "globe"),
            choice("channel", "chat", Tone.NEUTRAL, "messages-square"),
            choice("channel", "file", Tone.NEUTRAL, "file"));

    static final List<Choice> KINDS = List.of(
            choice("kind", "question", Tone.NEUTRAL, "circle-help"),
            choice("kind", "incident", Tone.WARNING, "zap"),
            choice("kind", "problem", Tone.WARNING, "bug"),
            choice("kind", "complaint", Tone.BAD, "frown"),
            choice("kind", "defect", Tone.BAD, "wrench"),
            choice("kind", "request", Tone.NEUTRAL, "hand"));

    static final List<Choice> DIRECTIONS = List.of(
            choice("direction", Message.INBOUND, Tone.INFO, "arrow-down-left"),
            choice("direction", Message.OUTBOUND, Tone.GOOD, "arrow-up-right"),
            choice("direction", Message.INTERNAL, Tone.NEUTRAL, "lock"));

    static final List<Choice> EVENTS = List.of(
            choice("event", TicketEvent.STATE, Tone.NEUTRAL, "arrow-right"),
            choice("event", TicketEvent.ASSIGNED, Tone.NEUTRAL, "user-check"),
            choice("event", TicketEvent.QUEUE, Tone.NEUTRAL, "inbox"),
            choice("event", TicketEvent.ANSWERED, Tone.GOOD, "reply"),
            choice("event", TicketEvent.REOPENED, Tone.WARNING, "rotate-ccw"),
            choice("event", TicketEvent.ESCALATED, Tone.BAD, "siren"),
            choice("event", TicketEvent.COMPLAINT_OWNED, Tone.NEUTRAL, "user-check"),
            choice("event", TicketEvent.REMEDY_ASKED, Tone.WARNING, "hourglass"),
            choice("event", TicketEvent.REMEDY_APPROVED, Tone.GOOD, "gift"),
            choice("event", TicketEvent.REMEDY_REFUSED, Tone.BAD, "circle-x"),
            choice("event", TicketEvent.STEP_TAKEN, Tone.GOOD, "book-open"),
            choice("event", TicketEvent.STEP_UNDONE, Tone.NEUTRAL, "book-open"));

    static final List<Choice> LINKS = List.of(
            choice("link", TicketLink.PART_OF, Tone.NEUTRAL, "corner-left-up"),
            choice("link", TicketLink.DUPLICATE_OF, Tone.NEUTRAL, "copy"),
            choice("link", TicketLink.CAUSED_BY, Tone.WARNING, "bug"),
            choice("link", TicketLink.SPLIT_FROM, Tone.NEUTRAL, "split"),
            choice("link", TicketLink.RELATED, Tone.NEUTRAL, "link"));

    private Vocabulary() {}

    private static Choice choice(String texts, String value, Tone tone, String icon) {
        return new Choice(value, Messages.get(texts + '.' + value), tone, icon);
    }

    /** What people read for a value; the value itself where it is none of the choices. */
    public static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::label)
                .orElse(value);
    }

    /** The value of a choice that somebody named by value or by label. */
    static Optional<String> value(List<Choice> choices, String word) {
        return choices.stream()
                .filter(choice ->
                        choice.value().equalsIgnoreCase(word) || choice.label().equalsIgnoreCase(word))
                .map(Choice::value)
                .findFirst();
    }

    static String values(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.joining(", "));
    }
}
