package org.maitri.campaigns.ui.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignPermissions;
import org.maitri.campaigns.CampaignState;

/** The steps a campaign can take from its state, each with what it needs. */
enum CampaignStep {
    SUBMIT("campaigns.campaign.write", Words.NONE, CampaignState.DRAFT) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.submitForReview(now);
        }
    },
    APPROVE(CampaignPermissions.APPROVE, Words.WELCOME, CampaignState.REVIEW) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.approve(who, words, now);
        }
    },
    SEND_BACK(CampaignPermissions.APPROVE, Words.NECESSARY, CampaignState.REVIEW) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.sendBack(words, now);
        }
    },
    START("campaigns.campaign.write", Words.NONE, CampaignState.APPROVED) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.start(now);
        }
    },
    PAUSE(CampaignPermissions.PAUSE, Words.NECESSARY, CampaignState.RUNNING) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.pause(words, now);
        }
    },
    RESUME(CampaignPermissions.PAUSE, Words.NONE, CampaignState.PAUSED) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.resume(now);
        }
    },
    FINISH("campaigns.campaign.write", Words.NONE, CampaignState.RUNNING, CampaignState.PAUSED) {
        @Override
        void take(Campaign campaign, String who, String words, Instant now) {
            campaign.finish(now);
        }
    };

    /** Whether a step is taken with a word on why. */
    enum Words {
        NONE,
        WELCOME,
        NECESSARY
    }

    private final String permission;
    private final Words words;
    private final Set<String> from;

    CampaignStep(String permission, Words words, String... from) {
        this.permission = permission;
        this.words = words;
        this.from = Set.of(from);
    }

    abstract void take(Campaign campaign, String who, String words, Instant now);

    /** The step that is called so in {@code plugin.xml}. */
    static CampaignStep named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The steps that lead on from a state. */
    static List<CampaignStep> from(String state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    String permission() {
        return permission;
    }

    Words words() {
        return words;
    }

    String label() {
        return Messages.get("step." + name().toLowerCase(Locale.ROOT));
    }

    /** What the person is asked for. */
    String question() {
        return Messages.get("step." + name().toLowerCase(Locale.ROOT) + ".question");
    }
}
