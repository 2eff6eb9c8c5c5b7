package org.maitri.tickets.ui.internal;

import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Closes tickets for good. */
public final class CloseTicketHandler extends TicketHandler {

    public CloseTicketHandler() {
        super("close");
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.close(ticket);
    }
}
