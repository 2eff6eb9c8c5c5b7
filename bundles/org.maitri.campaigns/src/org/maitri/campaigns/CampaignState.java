package org.maitri.campaigns;

/** The states of a campaign, as they are stored. */
public final class CampaignState {

    /** Being written. */
    public static final String DRAFT = "draft";
    /** Waits for an approval. */
    public static final String REVIEW = "review";
    /** May be started. */
    public static final String APPROVED = "approved";

    public static final String RUNNING = "running";
    /** Stopped for a reason that is kept. */
    public static final String PAUSED = "paused";

    public static final String FINISHED = "finished";
    public static final String CANCELLED = "cancelled";

    private CampaignState() {}
}
