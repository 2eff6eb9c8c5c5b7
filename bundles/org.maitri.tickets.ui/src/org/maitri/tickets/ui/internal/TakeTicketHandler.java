package org.maitri.tickets.ui.internal;

import java.util.UUID;
import org.maitri.tickets.TicketService;

/** Gives tickets to the person at work. */
public final class TakeTicketHandler extends TicketHandler {

    public TakeTicketHandler() {
        super("take");
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.take(ticket);
    }
}
