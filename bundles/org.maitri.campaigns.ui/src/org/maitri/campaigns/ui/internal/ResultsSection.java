package org.maitri.campaigns.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** What the parts of a campaign came to. */
@Component(service = PageSection.class)
public final class ResultsSection extends CampaignSection {

    public ResultsSection() {
        super(30, "results.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "campaigns.result", "campaignId");
    }
}
