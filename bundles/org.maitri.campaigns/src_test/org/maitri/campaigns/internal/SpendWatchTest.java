package org.maitri.campaigns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.Figures;
import org.maitri.spi.finding.Finding.Severity;

class SpendWatchTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private final SpendWatch watch = new SpendWatch();

    private static Campaign campaign() {
        Campaign campaign = new Campaign();
        campaign.setName("Warm autumn");
        campaign.setBudget(BigDecimal.valueOf(1000));
        campaign.setStartsOn(FIRST);
        campaign.setEndsOn(FIRST.plusDays(9));
        return campaign;
    }

    private static Figures spent(long amount, long clicks, long conversions) {
        return new Figures(0, clicks, BigDecimal.valueOf(amount), BigDecimal.valueOf(conversions), BigDecimal.ZERO);
    }

    @Test
    void spending_beyond_the_budget_is_urgent() {
        assertThat(watch.judge(campaign(), spent(1001, 5, 1), FIRST.plusDays(9)))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.title()).isEqualTo("Warm autumn has spent more than its budget");
                });
    }

    @Test
    void spending_ahead_of_an_even_pace_is_told_and_a_little_ahead_is_not() {
        assertThat(watch.judge(campaign(), spent(300, 5, 1), FIRST.plusDays(1)))
                .hasValueSatisfying(finding ->
                        assertThat(finding.explanation()).contains("300.00").contains("200.00"));
        assertThat(watch.judge(campaign(), spent(220, 5, 1), FIRST.plusDays(1))).isEmpty();
    }

    @Test
    void many_clicks_without_a_conversion_are_told() {
        Campaign open = new Campaign();
        open.setName("Search");

        assertThat(watch.judge(open, spent(300, 250, 0), FIRST)).isPresent();
        assertThat(watch.judge(open, spent(300, 249, 0), FIRST)).isEmpty();
        assertThat(watch.judge(open, spent(0, 9000, 0), FIRST)).isEmpty();
    }
}
