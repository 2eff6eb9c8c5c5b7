package org.maitri.workbench.internal.privacy;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Roles;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.workbench.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** What a person may ask for, on the person's page. */
@Component(service = PageSection.class)
public final class PrivacySection extends RecordSection {

    private static final int AFTER_THE_MODULES = 300;

    public PrivacySection() {
        super(Pages.ofRole(Roles.PERSON), AFTER_THE_MODULES, Messages.get("privacy.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new PrivacyPanel(parent, context);
    }
}
