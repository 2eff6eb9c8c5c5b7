package org.maitri.tickets.ui.internal;

import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Opens tickets again that were done. */
public final class ReopenTicketHandler extends TicketHandler {

    public ReopenTicketHandler() {
        super("reopen");
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.reopen(ticket);
    }
}
