package org.maitri.tickets.ui.internal;

import java.util.Optional;
import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Resolves tickets. */
public final class ResolveTicketHandler extends TicketHandler {

    public ResolveTicketHandler() {
        super("resolve");
    }

    @Override
    Optional<String> question() {
        return Optional.of(Messages.get("resolve.question"));
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.resolve(ticket, words);
    }
}
