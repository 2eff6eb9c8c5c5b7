package org.maitri.campaigns.ui.internal;

import org.maitri.campaigns.Campaign;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The customers a campaign reached and brought. */
@Component(service = PageSection.class)
public final class CustomersSection extends ChildSection {

    public CustomersSection() {
        super(
                Pages.of(StoredRecord.typeOf(Campaign.class)),
                40,
                Messages.get("customers.title"),
                "campaigns.response",
                "campaignId");
    }
}
