package org.maitri.tickets.ui.internal.promises;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** What was promised about a ticket, and a place to promise more. */
@Component
public final class TicketPromisesSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Ticket.TYPE);
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String title() {
        return Messages.get("section.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PromiseLedger.TYPE, "ticket");
    }
}
