package org.maitri.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RefusedException;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Campaign draft() {
        Campaign campaign = new Campaign();
        campaign.setName("Warm autumn");
        return campaign;
    }

    private static Campaign running() {
        Campaign campaign = draft();
        campaign.submitForReview(NOW);
        campaign.approve("meera", "honest", NOW);
        campaign.start(NOW);
        return campaign;
    }

    @Test
    void runs_only_after_a_review_and_an_approval() {
        Campaign campaign = draft();

        assertThatThrownBy(() -> campaign.start(NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Warm autumn cannot run: it is Draft.");
        assertThatThrownBy(() -> campaign.approve("meera", null, NOW)).isInstanceOf(RefusedException.class);
        assertThat(running().state()).isEqualTo(CampaignState.RUNNING);
        assertThat(running().approvedBy()).isEqualTo("meera");
    }

    @Test
    void the_reason_of_a_pause_is_asked_for_and_stays() {
        Campaign campaign = running();

        assertThatThrownBy(() -> campaign.pause("  ", NOW)).isInstanceOf(RefusedException.class);
        assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
        campaign.pause(" The kettle is recalled ", NOW.plusSeconds(60));
        campaign.resume(NOW.plusSeconds(120));

        assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
        assertThat(campaign.pauseReason()).isEqualTo("The kettle is recalled");
        assertThat(campaign.stateSince()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void sending_back_needs_a_note_and_makes_a_draft() {
        Campaign campaign = draft();
        campaign.submitForReview(NOW);

        assertThatThrownBy(() -> campaign.sendBack(null, NOW)).isInstanceOf(RefusedException.class);
        campaign.sendBack("promises too much", NOW);

        assertThat(campaign.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(campaign.approvalNote()).isEqualTo("promises too much");
    }

    @Test
    void a_finished_campaign_cannot_be_cancelled() {
        Campaign campaign = running();
        campaign.finish(NOW);

        assertThatThrownBy(() -> campaign.cancel(NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    void an_even_pace_spends_the_budget_over_the_flight() {
        Campaign campaign = draft();
        campaign.setBudget(BigDecimal.valueOf(1000));
        campaign.setStartsOn(TODAY);
        campaign.setEndsOn(TODAY.plusDays(9));

        assertThat(campaign.plannedSpend(TODAY.minusDays(1)).orElseThrow()).isEqualByComparingTo("0");
        assertThat(campaign.plannedSpend(TODAY.plusDays(4)).orElseThrow()).isEqualByComparingTo("500");
        assertThat(campaign.plannedSpend(TODAY.plusDays(30)).orElseThrow()).isEqualByComparingTo("1000");
    }

    @Test
    void without_a_budget_or_with_ends_swapped_there_is_no_pace() {
        Campaign campaign = draft();
        assertThat(campaign.plannedSpend(TODAY)).isEmpty();

        campaign.setBudget(BigDecimal.TEN);
        campaign.setStartsOn(TODAY);
        campaign.setEndsOn(TODAY.minusDays(1));

        assertThat(campaign.plannedSpend(TODAY)).isEmpty();
    }

    @Test
    void results_date_a_campaign_nobody_planned_and_no_other() {
        Campaign found = Campaign.foundInResults("916");
        found.ranOn(TODAY.minusDays(40), TODAY);
        assertThat(found.state()).isEqualTo(CampaignState.FINISHED);
        found.ranOn(TODAY.minusDays(1), TODAY);

        assertThat(found.flight().orElseThrow().days()).isEqualTo(40);
        assertThat(found.state()).isEqualTo(CampaignState.RUNNING);

        Campaign planned = draft();
        planned.ranOn(TODAY, TODAY);
        assertThat(planned.flight()).isEmpty();
    }
}
