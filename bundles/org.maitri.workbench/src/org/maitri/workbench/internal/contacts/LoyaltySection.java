package org.maitri.workbench.internal.contacts;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Roles;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.workbench.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** How long and how closely a customer has been bound to the company, on the customer's page. */
@Component(service = PageSection.class)
public final class LoyaltySection extends RecordSection {

    private static final int BEFORE_CONTACTS = 280;

    public LoyaltySection() {
        super(Pages.ofRole(Roles.CUSTOMER), BEFORE_CONTACTS, Messages.get("loyalty.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new LoyaltyPanel(parent, context);
    }
}
