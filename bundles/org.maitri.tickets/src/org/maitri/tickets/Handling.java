package org.maitri.tickets;

import java.time.Instant;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * What somebody does to a ticket in one moment, with all that belongs to it: the log, the events that other modules hear, and
 * the workflow.
 */
record Handling(Ticket ticket, Instant at, String actor, UnitOfWork work) {

    /** The same done to another ticket. */
    private Handling of(Ticket other) {
        return new Handling(other, at, actor, work);
    }

    /** Writes a line into the log and tells the other modules. */
    void tell(String event, TicketEvent logged) {
        work.add(logged);
        work.publish(ticket.news(event, at));
    }

    void tell(String event, Optional<TicketEvent> logged) {
        logged.ifPresent(line -> tell(event, line));
    }

    Message say(String direction, String body) {
        return work.add(Message.of(ticket, at, actor, direction, body));
    }

    /** The open incidents of a problem are solved with it. */
    void resolve(String how) {
        solve(how);
        TicketLinks.openIncidents(ticket, work).forEach(incident -> of(incident).solve(how));
    }

    private void solve(String how) {
        require(TicketState.RESOLVED);
        tell("RESOLVED", ticket.resolve(how, at, actor));
    }

    void enter(String state) {
        if (state.equals(TicketState.RESOLVED)) {
            resolve(null);
            return;
        }
        require(state);
        boolean again = TicketState.isDone(ticket.state()) && !TicketState.isDone(state);
        String event = again ? "REOPENED" : state.equals(TicketState.CLOSED) ? "CLOSED" : "STATE";
        tell(event, ticket.enter(state, at, actor));
    }

    private void require(String state) {
        if (!Workflow.of(ticket, work).allows(ticket.state(), state)) {
            throw new RefusedException(TicketDesk.TEXTS.get(
                    "workflow.refused",
                    ticket.number(),
                    TicketDesk.TEXTS.get("state." + ticket.state()),
                    TicketDesk.TEXTS.get("state." + state)));
        }
    }
}
