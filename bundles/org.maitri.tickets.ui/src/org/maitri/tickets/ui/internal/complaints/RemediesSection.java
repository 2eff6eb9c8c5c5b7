package org.maitri.tickets.ui.internal.complaints;

import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.care.Remedies;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** What the customer gets for a complaint. */
@Component(service = PageSection.class)
public final class RemediesSection extends RecordSection {

    public RemediesSection() {
        super(Pages.of(Remedies.COMPLAINT), 10, Messages.get("remedies.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        context.load(
                () -> context.service(Remedies.class).ticketOf(context.record().id()),
                found -> found.ifPresent(ticket -> {
                    new RemedyList(context, ticket).show(parent);
                    parent.requestLayout();
                }));
    }
}
