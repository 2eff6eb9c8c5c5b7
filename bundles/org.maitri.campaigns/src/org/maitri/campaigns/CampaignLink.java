package org.maitri.campaigns;

import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** How a campaign's children point at it: stored as a key, read as a reference. */
final class CampaignLink {

    private static final String CAMPAIGN = StoredRecord.typeOf(Campaign.class);

    private CampaignLink() {}

    static RecordRef toRef(UUID id) {
        return id == null ? null : new RecordRef(CAMPAIGN, id);
    }

    static UUID toId(RecordRef campaign) {
        if (campaign == null) {
            return null;
        }
        if (!campaign.type().equals(CAMPAIGN)) {
            throw new IllegalArgumentException("Not a campaign: " + campaign);
        }
        return campaign.id();
    }
}
