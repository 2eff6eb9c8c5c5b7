package org.maitri.campaigns.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The advertisements of a campaign. */
@Component(service = PageSection.class)
public final class CreativesSection extends CampaignSection {

    public CreativesSection() {
        super(20, "creatives.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "campaigns.creative", "campaignId");
    }
}
