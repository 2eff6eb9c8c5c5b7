package org.maitri.campaigns.ui.internal;

import org.maitri.campaigns.Campaign;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** What the parts of a campaign came to. */
@Component(service = PageSection.class)
public final class ResultsSection extends ChildSection {

    public ResultsSection() {
        super(
                Pages.of(StoredRecord.typeOf(Campaign.class)),
                30,
                Messages.get("results.title"),
                "campaigns.result",
                "campaignId");
    }
}
