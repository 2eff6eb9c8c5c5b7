package org.maitri.campaigns.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The customers a campaign reached and brought. */
@Component(service = PageSection.class)
public final class CustomersSection extends CampaignSection {

    public CustomersSection() {
        super(40, "customers.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "campaigns.response", "campaignId");
    }
}
