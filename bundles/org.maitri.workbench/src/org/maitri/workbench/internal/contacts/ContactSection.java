package org.maitri.workbench.internal.contacts;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Roles;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.workbench.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Whether a customer may be turned to now, on the customer's page. */
@Component(service = PageSection.class)
public final class ContactSection extends RecordSection {

    private static final int BEFORE_PRIVACY = 290;

    public ContactSection() {
        super(Pages.ofRole(Roles.CUSTOMER), BEFORE_PRIVACY, Messages.get("contacts.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ContactPanel(parent, context);
    }
}
