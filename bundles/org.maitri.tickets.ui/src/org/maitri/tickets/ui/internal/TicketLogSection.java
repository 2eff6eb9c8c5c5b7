package org.maitri.tickets.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** What happened to a ticket, line by line. */
@Component
public final class TicketLogSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Ticket.TYPE);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return Messages.get("log.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, TicketEvent.TYPE, "ticketId").withoutAdding();
    }
}
