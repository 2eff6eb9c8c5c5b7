package org.maitri.tickets.ui.internal;

import java.util.Optional;
import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Moves tickets to another queue. */
public final class MoveTicketHandler extends TicketHandler {

    public MoveTicketHandler() {
        super("move");
    }

    @Override
    Optional<String> question() {
        return Optional.of(Messages.get("move.question"));
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.moveTo(ticket, words.isEmpty() ? null : words);
    }
}
