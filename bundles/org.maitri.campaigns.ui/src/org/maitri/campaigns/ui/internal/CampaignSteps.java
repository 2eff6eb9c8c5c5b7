package org.maitri.campaigns.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.maitri.campaigns.Campaign;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;

/** Takes steps with campaigns in the database. Not for the UI thread. */
final class CampaignSteps {

    /** What is shown of where a campaign stands. */
    record Standing(String pauseReason, String approvalNote, String approvedBy, List<CampaignStep> next) {}

    private static final String TOPIC = "org/maitri/campaigns/";

    private final Database database;
    private final Access access;
    private final Clock clock;

    CampaignSteps(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Where it stands, with the steps the person may take next. */
    Standing standing(RecordRef campaign) {
        return database.read(work -> {
            Campaign found = work.find(Campaign.class, campaign.id()).orElseThrow(CampaignSteps::gone);
            return new Standing(
                    found.pauseReason(),
                    found.approvalNote(),
                    found.approvedBy(),
                    CampaignStep.from(found.state()).stream()
                            .filter(step -> access.may(step.permission()))
                            .toList());
        });
    }

    /** @throws RefusedException if the person may not, or the campaign is not where the step begins */
    void take(RecordRef campaign, CampaignStep step, String words) {
        access.require(step.permission());
        database.change(step.label(), work -> {
            Campaign found = work.find(Campaign.class, campaign.id()).orElseThrow(CampaignSteps::gone);
            step.take(found, access.actor(), words, clock.instant());
            work.publish(new DomainEvent(TOPIC + step.name(), campaign, clock.instant(), Map.of()));
        });
    }

    private static RefusedException gone() {
        return new RefusedException(Messages.get("campaign.gone"));
    }
}
