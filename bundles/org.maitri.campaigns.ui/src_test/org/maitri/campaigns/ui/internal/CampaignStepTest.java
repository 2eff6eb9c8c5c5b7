package org.maitri.campaigns.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.campaigns.CampaignState;
import org.maitri.campaigns.Figures;
import org.maitri.campaigns.ui.internal.CampaignStep.Words;
import org.maitri.campaigns.ui.internal.FiguresPresenter.Shown;
import org.maitri.ui.NumberFormats;

class CampaignStepTest {

    @Test
    void each_state_leads_on_by_its_steps() {
        assertThat(CampaignStep.from(CampaignState.DRAFT)).containsExactly(CampaignStep.SUBMIT);
        assertThat(CampaignStep.from(CampaignState.REVIEW))
                .containsExactly(CampaignStep.APPROVE, CampaignStep.SEND_BACK);
        assertThat(CampaignStep.from(CampaignState.RUNNING)).containsExactly(CampaignStep.PAUSE, CampaignStep.FINISH);
        assertThat(CampaignStep.from(CampaignState.FINISHED)).isEmpty();
    }

    @Test
    void steps_are_named_as_in_the_description_and_have_words() {
        assertThat(CampaignStep.named("send-back")).isEqualTo(CampaignStep.SEND_BACK);
        for (CampaignStep step : CampaignStep.values()) {
            assertThat(step.label()).doesNotContain("!");
            if (step.words() != Words.NONE) {
                assertThat(step.question()).doesNotContain("!");
            }
        }
    }

    @Test
    void figures_that_cannot_be_are_shown_as_a_dash() {
        FiguresPresenter presenter = new FiguresPresenter(null, new NumberFormats(Locale.US));

        FiguresPresenter.View nothing = presenter.view(Figures.NONE, Map.of());
        FiguresPresenter.View some = presenter.view(
                new Figures(25_881, 310, new BigDecimal("130.2"), new BigDecimal("6.5"), new BigDecimal("512")),
                Map.of(LocalDate.of(2026, 3, 1), Figures.NONE, LocalDate.of(2026, 3, 5), Figures.NONE));

        assertThat(nothing.figures())
                .extracting(Shown::value)
                .containsExactly("0", "0", "0.00", "0", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013");
        assertThat(nothing.spend()).isEmpty();
        assertThat(some.figures())
                .extracting(Shown::value)
                .containsSequence(List.of("25,881", "310", "130.20", "6.5", "1.2\u00a0%", "0.42"));
        assertThat(some.spend()).hasSize(5);
    }
}
