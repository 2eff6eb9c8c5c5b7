package org.maitri.campaigns.ui.internal;

import org.maitri.campaigns.Campaign;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The advertisements of a campaign. */
@Component(service = PageSection.class)
public final class CreativesSection extends ChildSection {

    public CreativesSection() {
        super(
                Pages.of(StoredRecord.typeOf(Campaign.class)),
                20,
                Messages.get("creatives.title"),
                "campaigns.creative",
                "campaignId");
    }
}
