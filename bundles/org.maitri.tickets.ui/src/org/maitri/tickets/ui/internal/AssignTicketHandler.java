package org.maitri.tickets.ui.internal;

import java.util.Optional;
import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Gives tickets to somebody. */
public final class AssignTicketHandler extends TicketHandler {

    public AssignTicketHandler() {
        super("assign");
    }

    @Override
    Optional<String> question() {
        return Optional.of(Messages.get("assign.question"));
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.assign(ticket, words.isEmpty() ? null : words);
    }
}
