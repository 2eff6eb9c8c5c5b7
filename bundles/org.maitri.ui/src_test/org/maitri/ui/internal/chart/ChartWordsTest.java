package org.maitri.ui.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Tone;

class ChartWordsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void a_chart_says_its_lowest_highest_and_last_value() {
        ChartWords words = new ChartWords(
                List.of(
                        MetricValue.Point.of("Pay", new BigDecimal("2")),
                        MetricValue.Point.of("Workload", null),
                        MetricValue.Point.of("Belonging", new BigDecimal("4"))),
                Unit.COUNT);
        assertThat(words.areDays()).isFalse();
        assertThat(words.summary("Drivers"))
                .isEqualTo("Drivers. 2 values. Lowest Pay: 2. Highest Belonging: 4. Last Belonging: 4.");
    }

    @Test
    void days_have_short_labels() {
        ChartWords words = new ChartWords(List.of(MetricValue.Point.of("2026-03-09", BigDecimal.ONE)), Unit.HOURS);
        assertThat(words.label(0)).isEqualTo("9 Mar");
        assertThat(words.label(7)).isEmpty();
        assertThat(words.exact(0)).contains("9 March 2026").endsWith("1.0\u00a0h");
    }

    @Test
    void a_tile_says_whether_a_change_is_good() {
        assertThat(trend("3", "5").tone()).isEqualTo(Tone.GOOD);
        assertThat(trend("3", "5").words()).contains("less").contains("better");
        assertThat(trend("6", "5").tone()).isEqualTo(Tone.BAD);
        assertThat(trend("5.01", "5").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(new TileWords(new Waiting(), MetricValue.nothing("Too few")).figure())
                .isEqualTo("\u2013");
    }

    @Test
    void a_tile_shows_the_currency_of_money() {
        MetricValue spent = new MetricValue(Optional.of(new BigDecimal("12.5")), Optional.empty(), 9, "", List.of());
        assertThat(new TileWords(new Waiting(), spent.in("EUR")).figure()).isEqualTo("12.50\u00a0EUR");
    }

    @Test
    void a_share_says_from_how_many_it_is_and_changes_by_points() {
        MetricValue share = new MetricValue(
                Optional.of(new BigDecimal("67.1")),
                Optional.of(new BigDecimal("79.2")),
                1430,
                "",
                List.of(),
                Optional.of(Unit.PERCENT));
        TileWords words = new TileWords(new Waiting(), share);
        assertThat(words.base()).isEqualTo("from 1,430");
        assertThat(words.trend().orElseThrow().words()).startsWith("12.1 points less");
    }

    private static TileWords.Trend trend(String now, String then) {
        return new TileWords(
                        new Waiting(),
                        new MetricValue(
                                Optional.of(new BigDecimal(now)), Optional.of(new BigDecimal(then)), 9, "", List.of()))
                .trend()
                .orElseThrow();
    }

    /** Less of it is better. */
    private static final class Waiting implements Metric {

        @Override
        public String id() {
            return "post.waiting";
        }

        @Override
        public String label() {
            return "Waiting time";
        }

        @Override
        public String explanation() {
            return "Hours";
        }

        @Override
        public Unit unit() {
            return Unit.HOURS;
        }

        @Override
        public Direction direction() {
            return Direction.LESS_IS_BETTER;
        }

        @Override
        public ChartForm chart() {
            return ChartForm.LINE;
        }

        @Override
        public String recordType() {
            return "post.parcel";
        }

        @Override
        public MetricValue evaluate(Context context, UnitOfWork work) {
            return MetricValue.nothing("");
        }
    }
}
