package org.maitri.campaigns;

/** Permissions besides reading and writing. */
public final class CampaignPermissions {

    public static final String APPROVE = "campaigns.campaign.approve";
    /** To pause a campaign and to resume it. */
    public static final String PAUSE = "campaigns.campaign.pause";

    private CampaignPermissions() {}
}
