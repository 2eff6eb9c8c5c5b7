package org.maitri.tickets.ui.internal.promises;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Roles;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.osgi.service.component.annotations.Component;

/** What was promised to a customer, and a place to promise more. */
@Component(service = PageSection.class)
public final class CustomerPromisesSection extends RecordSection {

    public CustomerPromisesSection() {
        super(Pages.ofRole(Roles.CUSTOMER), 32, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PromiseLedger.TYPE, "customer");
    }
}
