package org.maitri.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/**
 * What a part of a campaign came to: an advertisement, a day, an audience, or whatever its source tells apart. Figures are
 * null where the source says nothing, which is not the same as zero.
 */
@Entity
@Table(name = "campaigns_result")
@Recorded("campaigns.result")
public class CampaignResult extends StoredRecord {

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "result_on")
    private LocalDate resultOn;

    @Column(name = "ad")
    private String ad;

    @Column(name = "channel")
    private String channel;

    @Column(name = "age_band")
    private String ageBand;

    @Column(name = "gender")
    private String gender;

    @Column(name = "impressions")
    private Long impressions;

    @Column(name = "clicks")
    private Long clicks;

    @Column(name = "contacts")
    private Long contacts;

    @Column(name = "spend")
    private BigDecimal spend;

    @Column(name = "conversions")
    private BigDecimal conversions;

    @Column(name = "approved_conversions")
    private BigDecimal approvedConversions;

    @Column(name = "revenue")
    private BigDecimal revenue;

    /** The campaign it belongs to. */
    public RecordRef campaign() {
        return CampaignLink.toRef(campaignId);
    }

    public void setCampaign(RecordRef campaign) {
        campaignId = CampaignLink.toId(campaign);
    }

    /** Its part of the campaign's figures. */
    public Figures figures() {
        return new Figures(orZero(impressions), orZero(clicks), orZero(spend), orZero(conversions), orZero(revenue));
    }

    private static long orZero(Long count) {
        return count == null ? 0 : count;
    }

    private static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    public LocalDate resultOn() {
        return resultOn;
    }

    public void setResultOn(LocalDate resultOn) {
        this.resultOn = resultOn;
    }

    /** The advertisement, as its source calls it. */
    public String ad() {
        return ad;
    }

    public void setAd(String ad) {
        this.ad = Clean.text(ad);
    }

    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = Clean.text(channel);
    }

    /** The age of the audience, as its source bands it. */
    public String ageBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = Clean.text(ageBand);
    }

    public String gender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = Clean.text(gender);
    }

    public Long impressions() {
        return impressions;
    }

    public void setImpressions(Long impressions) {
        this.impressions = impressions;
    }

    public Long clicks() {
        return clicks;
    }

    public void setClicks(Long clicks) {
        this.clicks = clicks;
    }

    /** How often the audience was called on, where that is counted. */
    public Long contacts() {
        return contacts;
    }

    public void setContacts(Long contacts) {
        this.contacts = contacts;
    }

    public BigDecimal spend() {
        return spend;
    }

    public void setSpend(BigDecimal spend) {
        this.spend = Clean.amount(spend);
    }

    /** People who did what the campaign asked for; attribution may count parts of one. */
    public BigDecimal conversions() {
        return conversions;
    }

    public void setConversions(BigDecimal conversions) {
        this.conversions = Clean.amount(conversions);
    }

    /** Those of the conversions that turned into a purchase. */
    public BigDecimal approvedConversions() {
        return approvedConversions;
    }

    public void setApprovedConversions(BigDecimal approvedConversions) {
        this.approvedConversions = Clean.amount(approvedConversions);
    }

    /** What the conversions are worth. */
    public BigDecimal revenue() {
        return revenue;
    }

    public void setRevenue(BigDecimal revenue) {
        this.revenue = Clean.amount(revenue);
    }
}
