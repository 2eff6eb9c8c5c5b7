package org.maitri.tickets.internal.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportRow;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketState;

/** Lives through one line of another system's log. */
final class Replay {

    /** What is less far apart is the same moment, written with and without its seconds. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Ticket ticket;
    private final ImportRow row;
    private final ImportContext context;

    Replay(Ticket ticket, ImportRow row, ImportContext context) {
        this.ticket = ticket;
        this.row = row;
        this.context = context;
    }

    /** @param first whether the ticket begins with this line */
    void at(Instant moment, boolean first) {
        live(moment, first);
        boolean wrong = ticket.timesContradict();
        if (wrong) {
            context.remark(Messages.get("remark.contradiction"));
        }
        for (Map.Entry<String, Object> said : row.values(TicketColumns.FORETOLD).entrySet()) {
            LocalDateTime words = LocalDateTime.ofInstant((Instant) said.getValue(), context.zone());
            ticket.setAttribute(said.getKey(), words.toString().replace('T', ' '));
            if (contradicts((Instant) said.getValue(), moment)) {
                context.remark(Messages.get("remark.foretold", said.getKey()));
                wrong = true;
            }
        }
        TicketImport.flag(ticket, wrong);
    }

    /** What each line says beforehand can only be judged once the log is past it. Of a ticket that was closed at once, nobody knows. */
    private boolean contradicts(Instant resolved, Instant now) {
        if (ticket.openedAt() != null && resolved.isBefore(ticket.openedAt())) {
            return true;
        }
        if (now.isBefore(resolved.plus(SOON))) {
            return ticket.closedAt() != null
                    && resolved.isAfter(ticket.closedAt().plus(SOON));
        }
        return ticket.resolvedAt() == null
                || !ticket.resolvedAt().equals(ticket.closedAt())
                        && Duration.between(resolved, ticket.resolvedAt()).abs().compareTo(SOON) > 0;
    }

    private void live(Instant moment, boolean first) {
        String actor = TicketImport.name(row, "actor").orElse(null);
        row.moment("opened")
                .ifPresent(opened ->
                        ticket.recall(opened, ticket.firstAnsweredAt(), ticket.resolvedAt(), ticket.closedAt()));
        String state = row.text("status")
                .map(text -> Wording.STATES.meaning(text).orElse(TicketState.OPEN))
                .orElse(ticket.state());
        if (first) {
            ticket.recallState(state, 0);
            TicketImport.name(row, "person").ifPresent(ticket::recallAssignee);
            TicketImport.name(row, "team").ifPresent(ticket::setQueue);
            return;
        }
        TicketImport.name(row, "team")
                .flatMap(team -> ticket.moveTo(team, moment, actor))
                .ifPresent(context::add);
        TicketImport.name(row, "person")
                .flatMap(person -> ticket.assign(person, moment, actor))
                .ifPresent(context::add);
        String before = ticket.state();
        Optional<TicketEvent> entered = ticket.enter(state, moment, actor);
        entered.ifPresent(context::add);
        if (state.equals(TicketState.RESOLVED)
                && row.values(TicketColumns.FORETOLD).containsValue(moment)) {
            ticket.recall(ticket.openedAt(), ticket.firstAnsweredAt(), moment, ticket.closedAt());
        }
        if (entered.isPresent() && speaksToCustomer(before, state) && ticket.firstAnsweredAt() == null) {
            ticket.recall(ticket.openedAt(), moment, ticket.resolvedAt(), ticket.closedAt());
        }
    }

    /** Logs of states tell no messages; a customer surely heard something when they were asked, or when it was solved. */
    private static boolean speaksToCustomer(String before, String state) {
        return !Objects.equals(before, state)
                && (state.equals(TicketState.WAITING_CUSTOMER) || state.equals(TicketState.RESOLVED));
    }
}
