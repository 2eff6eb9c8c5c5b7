package org.maitri.publicrelations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;

class PublicEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static PublicEvent recall() {
        PublicEvent event = new PublicEvent();
        event.setName("Recall of the kettle");
        event.setKind(EventKind.RECALL);
        return event;
    }

    @Test
    void a_recall_is_not_closed_before_it_is_said_what_came_of_it() {
        PublicEvent recall = recall();
        recall.begin();

        assertThatThrownBy(() -> recall.close("  ", DAY)).isInstanceOf(RefusedException.class);
        assertThat(recall.state()).isEqualTo(PublicEvent.RUNNING);
        recall.close("All 412 customers were reached", DAY);

        assertThat(recall.state()).isEqualTo(PublicEvent.DONE);
        assertThat(recall.endsOn()).isEqualTo(DAY);
    }

    @Test
    void a_neighbourhood_day_closes_without_a_word() {
        PublicEvent day = new PublicEvent();
        day.close(null, DAY);

        assertThat(day.state()).isEqualTo(PublicEvent.DONE);
        assertThatThrownBy(day::cancel).isInstanceOf(RefusedException.class);
        assertThatThrownBy(day::begin).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> day.close("again", DAY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void an_embargo_holds_until_its_moment() {
        PublicEvent release = new PublicEvent();
        Instant lift = Instant.parse("2026-03-01T09:00:00Z");
        release.setEmbargoUntil(lift);

        assertThat(release.isUnderEmbargo(lift.minusSeconds(1))).isTrue();
        assertThat(release.isUnderEmbargo(lift)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-0.7,negative", "-0.2,negative", "-0.19,neutral", "0,neutral", "0.2,positive", "1,positive"})
    void a_sentiment_has_a_tone(BigDecimal sentiment, String tone) {
        Coverage coverage = new Coverage();
        coverage.setSentiment(sentiment);

        assertThat(coverage.tone()).isEqualTo(tone);
    }

    @Test
    void a_sentiment_beyond_its_scale_is_refused_and_one_that_contradicts_a_person_goes() {
        Coverage coverage = new Coverage();
        assertThatThrownBy(() -> coverage.setSentiment(new BigDecimal("1.01"))).isInstanceOf(RefusedException.class);

        coverage.setSentiment(new BigDecimal("0.5"));
        coverage.setTone(CoverageTone.MIXED);

        assertThat(coverage.sentiment()).isNull();
        assertThat(coverage.tone()).isEqualTo(CoverageTone.MIXED);
    }

    @Test
    void hostile_coverage_waits_until_it_is_answered() {
        Coverage coverage = new Coverage();
        coverage.setTone(CoverageTone.NEGATIVE);
        assertThat(coverage.waitsForAnswer()).isTrue();

        coverage.answer(DAY, "called the editor");

        assertThat(coverage.waitsForAnswer()).isFalse();
        assertThat(coverage.pieces()).isEqualTo(1);
    }

    @Test
    void a_pledge_is_overdue_until_it_is_paid() {
        Gift pledge = new Gift();
        pledge.setState(Gift.PLEDGED);
        pledge.setDueOn(DAY);

        assertThat(pledge.isOverdue(DAY)).isFalse();
        assertThat(pledge.isOverdue(DAY.plusDays(1))).isTrue();
        pledge.pay(DAY.plusDays(2));

        assertThat(pledge.isOverdue(DAY.plusDays(3))).isFalse();
        assertThatThrownBy(() -> pledge.pay(DAY)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "24.5"})
    void a_shift_has_hours_that_a_day_has(BigDecimal hours) {
        assertThatThrownBy(() -> new VolunteerShift().setHours(hours)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_child_points_only_at_an_event() {
        RecordRef other = new RecordRef("tickets.ticket", recall().id());

        assertThatThrownBy(() -> new Coverage().setEvent(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
