package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** What rules did to a ticket. */
@Component(service = PageSection.class)
public final class TicketFiringsSection extends ChildSection {

    public TicketFiringsSection() {
        super(Pages.of(Ticket.TYPE), 80, Messages.get("firings.ticket"), "tickets.firing", "ticketId");
    }

    /** People add none. */
    @Override
    public void create(Composite parent, PageContext context) {
        children(parent, context).withoutAdding();
    }
}
