package org.maitri.tickets.ui.internal.promises;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.osgi.service.component.annotations.Component;

/** What was promised about a ticket, and a place to promise more. */
@Component(service = PageSection.class)
public final class TicketPromisesSection extends RecordSection {

    public TicketPromisesSection() {
        super(Pages.of(Ticket.TYPE), 22, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PromiseLedger.TYPE, "ticket");
    }
}
