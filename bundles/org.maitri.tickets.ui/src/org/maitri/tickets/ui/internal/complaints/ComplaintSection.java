package org.maitri.tickets.ui.internal.complaints;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.Remedies;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** Who answers for a complaint and why it was made, and what the customer gets. */
@Component(service = PageSection.class)
public final class ComplaintSection extends RecordSection {

    public ComplaintSection() {
        super(Pages.of(Ticket.TYPE), 24, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        new ChildList(parent, context, Remedies.COMPLAINT, "ticket")
                .withoutAdding()
                .setLayoutData(Space.wide());
        new RemedyList(context, context.record()).show(parent);
    }
}
