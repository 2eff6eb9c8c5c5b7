package org.maitri.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** One advertisement of a campaign: what people get to see. */
@Entity
@Table(name = "campaigns_creative")
@Recorded("campaigns.creative")
public class Creative extends StoredRecord {

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind;

    @Column(name = "headline")
    private String headline;

    @Column(name = "body")
    private String body;

    @Column(name = "landing_url")
    private String landingUrl;

    /** The campaign it belongs to. */
    public RecordRef campaign() {
        return CampaignLink.toRef(campaignId);
    }

    public void setCampaign(RecordRef campaign) {
        campaignId = CampaignLink.toId(campaign);
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = Clean.text(name);
    }

    /** {@code image}, {@code video}, {@code text}, {@code print}, {@code spot} or {@code mailing}. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String headline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = Clean.text(headline);
    }

    public String body() {
        return body;
    }

    public void setBody(String body) {
        this.body = Clean.text(body);
    }

    /** Where a click leads. */
    public String landingUrl() {
        return landingUrl;
    }

    public void setLandingUrl(String landingUrl) {
        this.landingUrl = Clean.text(landingUrl);
    }
}
