package org.maitri.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** That a campaign reached one customer, or that the customer answered to it. */
@Entity
@Table(name = "campaigns_response")
@Recorded("campaigns.response")
public class CampaignResponse extends StoredRecord {

    /** The campaign turned to the customer. */
    public static final String CONTACTED = "contacted";
    /** The customer looked closer. */
    public static final String CLICKED = "clicked";
    /** The customer bought. */
    public static final String BOUGHT = "bought";

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "kind")
    private String kind = CONTACTED;

    @Convert(converter = InstantConverter.class)
    @Column(name = "happened_at")
    private Instant happenedAt = Instant.now();

    @Column(name = "note")
    private String note;

    public static CampaignResponse of(Campaign campaign, RecordRef customer, String kind, Instant at) {
        CampaignResponse response = new CampaignResponse();
        response.campaignId = campaign.id();
        response.customer = customer;
        response.kind = kind;
        response.happenedAt = at;
        return response;
    }

    /** The campaign it belongs to. */
    public RecordRef campaign() {
        return CampaignLink.toRef(campaignId);
    }

    public void setCampaign(RecordRef campaign) {
        campaignId = CampaignLink.toId(campaign);
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    /** {@link #CONTACTED}, {@link #CLICKED} or {@link #BOUGHT}. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(Instant happenedAt) {
        this.happenedAt = happenedAt;
    }

    public String note() {
        return note;
    }

    public void setNote(String note) {
        this.note = Clean.text(note);
    }
}
