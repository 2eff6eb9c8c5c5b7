package org.maitri.tickets.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.osgi.service.component.annotations.Component;

/** What happened to a ticket, line by line. */
@Component(service = PageSection.class)
public final class TicketLogSection extends RecordSection {

    public TicketLogSection() {
        super(Pages.of(Ticket.TYPE), 50, Messages.get("log.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, TicketEvent.TYPE, "ticketId").withoutAdding();
    }
}
