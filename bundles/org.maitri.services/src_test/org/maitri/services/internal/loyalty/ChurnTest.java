package org.maitri.services.internal.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.spi.loyalty.Dealings;

/** What speaks for a customer's leaving, worked out by hand. */
class ChurnTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private static Dealings dealt(String first, String last, long times) {
        return Dealings.of(
                Instant.parse(first + "T00:00:00Z"), Instant.parse(last + "T00:00:00Z"), times, BigDecimal.ZERO);
    }

    @Test
    void silenceCountsByTheCustomersOwnRhythm() {
        // 420 days with 11 dealings: every 42 days; 1 April 2025 to 1 June 2026 are 426 days
        Churn churn = Churn.of(
                dealt("2024-02-06", "2025-04-01", 11)
                        .rated(2, NOW.minusSeconds(9))
                        .complaining(1),
                NOW);
        assertThat(churn.signals())
                .containsExactly(
                        "No contact for 14 months, normally every 6 weeks.",
                        "Last rating 2 of 5.",
                        "1 complaint is open.");
        assertThat(churn.risk()).isEqualTo(100);
    }

    @Test
    void oneMissedIntervalIsAQuarter() {
        // 40 days with 5 dealings: every 10 days; 20 days silent are one interval too many
        Churn churn = Churn.of(dealt("2026-04-02", "2026-05-12", 5), NOW);
        assertThat(churn.risk()).isEqualTo(25);
        assertThat(churn.signals()).containsExactly("No contact for 3 weeks, normally every 10 days.");
    }

    @Test
    void whoKeepsTheRhythmStays() {
        assertThat(Churn.of(dealt("2026-04-02", "2026-05-25", 5).rated(4, NOW), NOW)
                        .risk())
                .isZero();
    }

    @Test
    void withoutARhythmOnlyALongSilenceCounts() {
        assertThat(Churn.of(dealt("2025-09-01", "2025-09-01", 1), NOW).risk()).isZero();
        assertThat(Churn.of(dealt("2025-01-01", "2025-01-01", 1), NOW).risk()).isEqualTo(25);
        assertThat(Churn.of(Dealings.NONE, NOW).risk()).isZero();
    }

    @Test
    void whatModulesKnowAddsUp() {
        Dealings both = dealt("2025-01-01", "2025-03-01", 3)
                .rated(4, Instant.parse("2025-03-01T00:00:00Z"))
                .and(dealt("2024-12-01", "2025-02-01", 2).rated(1, Instant.parse("2025-02-01T00:00:00Z")))
                .and(Dealings.begun(LocalDate.of(2020, 5, 5)));
        assertThat(both.first()).isEqualTo(Instant.parse("2024-12-01T00:00:00Z"));
        assertThat(both.last()).isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
        assertThat(both.times()).isEqualTo(5);
        assertThat(both.rating()).isEqualTo(4);
        assertThat(both.since()).isEqualTo(LocalDate.of(2020, 5, 5));
    }
}
