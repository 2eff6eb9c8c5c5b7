package org.maitri.tickets.ui.internal;

import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Calls whoever is next on the ladder of the tickets' queues. */
public final class EscalateTicketHandler extends TicketHandler {

    public EscalateTicketHandler() {
        super("escalate");
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.escalate(ticket);
    }
}
