package org.maitri.publicrelations.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.PublicRelationsPermissions;
import org.maitri.publicrelations.TonedCoverage;
import org.maitri.ui.NumberFormats;

class EventStepTest {

    private final CoveragePresenter presenter = new CoveragePresenter(null, new NumberFormats(Locale.US));

    @Test
    void each_state_leads_on_by_its_steps() {
        assertThat(EventStep.from(PublicEvent.PLANNED))
                .containsExactly(EventStep.BEGIN, EventStep.CLOSE, EventStep.CANCEL);
        assertThat(EventStep.from(PublicEvent.RUNNING)).containsExactly(EventStep.CLOSE, EventStep.CANCEL);
        assertThat(EventStep.from(PublicEvent.DONE)).isEmpty();
    }

    @Test
    void to_close_an_emergency_is_a_permission_of_its_own() {
        assertThat(EventStep.CLOSE.permission(true)).isEqualTo(PublicRelationsPermissions.CLOSE_EMERGENCY);
        assertThat(EventStep.CLOSE.permission(false)).isEqualTo("publicrelations.event.write");
        assertThat(EventStep.CANCEL.permission(true)).isEqualTo("publicrelations.event.write");
    }

    @Test
    void coverage_is_summed_up_in_words_and_by_tone() {
        CoveragePresenter.View view = presenter.view(List.of(
                new TonedCoverage("negative", 3, 120_000, 1),
                new TonedCoverage("positive", 2, 5_000, 0),
                new TonedCoverage(null, 1, 0, 0)));

        assertThat(view.summary()).isEqualTo("6 pieces, a reach of 125,000. 2 hostile pieces wait for an answer.");
        assertThat(view.tones())
                .extracting(point -> point.label())
                .containsExactly("Positive", "Neutral", "Mixed", "Negative");
        assertThat(view.tones().getLast().value().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void without_coverage_there_is_nothing_to_draw() {
        CoveragePresenter.View view = presenter.view(List.of());

        assertThat(view.tones()).isEmpty();
        assertThat(view.summary()).isEqualTo("Nobody has written about it yet.");
    }

    @Test
    void steps_are_named_as_in_the_description_and_have_words() {
        assertThat(EventStep.named("close")).isEqualTo(EventStep.CLOSE);
        for (EventStep step : EventStep.values()) {
            assertThat(step.label()).doesNotContain("!");
        }
    }
}
