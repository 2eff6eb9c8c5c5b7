package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketState;

/**
 * What became of a ticket, as its log tells it.
 *
 * @param begin when it was opened
 * @param stretches its states one after the other; the last one has no end
 * @param answers when the customer heard something, in order
 */
record TicketLife(Instant begin, List<Stretch> stretches, List<Instant> answers) {

    private static final Set<String> STATES = Set.of(TicketEvent.STATE, TicketEvent.REOPENED);

    /**
     * A time in one state.
     *
     * @param to null while it lasts
     */
    record Stretch(Instant from, Instant to, String state) {

        boolean waitsForCustomer() {
            return state.equals(TicketState.WAITING_CUSTOMER);
        }

        boolean isDone() {
            return TicketState.isDone(state);
        }
    }

    /** @param log in any order */
    static TicketLife of(Ticket ticket, List<TicketEvent> log) {
        Instant begin = ticket.knownSince();
        List<TicketEvent> changes = log.stream()
                .filter(event -> STATES.contains(event.kind()) && event.after() != null)
                .sorted(Comparator.comparing(TicketEvent::at).thenComparing(TicketEvent::id))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        Instant from = begin;
        String state = changes.isEmpty() || changes.getFirst().before() == null
                ? before(ticket, changes)
                : changes.getFirst().before();
        for (TicketEvent change : changes) {
            Instant at = change.at().isBefore(from) ? from : change.at();
            stretches.add(new Stretch(from, at, state));
            from = at;
            state = change.after();
        }
        stretches.add(new Stretch(from, null, state));
        return new TicketLife(begin, withoutLog(ticket, changes, stretches), answers(ticket, log));
    }

    private static String before(Ticket ticket, List<TicketEvent> changes) {
        return changes.isEmpty() ? ticket.state() : TicketState.NEW;
    }

    /** Where another system told only how it ended, that is all there is to know. */
    private static List<Stretch> withoutLog(Ticket ticket, List<TicketEvent> changes, List<Stretch> stretches) {
        Instant resolved = ticket.resolvedAt();
        if (!changes.isEmpty() || resolved == null || resolved.isBefore(ticket.knownSince())) {
            return List.copyOf(stretches);
        }
        return List.of(
                new Stretch(ticket.knownSince(), resolved, TicketState.OPEN),
                new Stretch(resolved, null, ticket.state()));
    }

    private static List<Instant> answers(Ticket ticket, List<TicketEvent> log) {
        List<Instant> answers = new ArrayList<>(log.stream()
                .filter(event -> event.kind().equals(TicketEvent.ANSWERED))
                .map(TicketEvent::at)
                .sorted()
                .toList());
        Instant first = ticket.firstAnsweredAt();
        if (first != null && (answers.isEmpty() || first.isBefore(answers.getFirst()))) {
            answers.addFirst(first);
        }
        return List.copyOf(answers);
    }

    /** When it was done, and is so still; null if it is not. */
    Instant doneAt() {
        Instant done = null;
        for (Stretch stretch : stretches) {
            done = stretch.isDone() ? done == null ? stretch.from() : done : null;
        }
        return done;
    }
}
