package org.maitri.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Figures figures(long impressions, long clicks, String spend, String conversions, String revenue) {
        return new Figures(
                impressions, clicks, new BigDecimal(spend), new BigDecimal(conversions), new BigDecimal(revenue));
    }

    @Test
    void rates_follow_from_the_sums() {
        Figures sum = Figures.sum(List.of(figures(1500, 20, "30", "2", "90"), figures(500, 0, "10", "3", "30")));

        assertThat(sum.ctr().orElseThrow()).isEqualByComparingTo("1");
        assertThat(sum.cpc().orElseThrow()).isEqualByComparingTo("2");
        assertThat(sum.cpm().orElseThrow()).isEqualByComparingTo("20");
        assertThat(sum.cpa().orElseThrow()).isEqualByComparingTo("8");
        assertThat(sum.roas().orElseThrow()).isEqualByComparingTo("3");
        assertThat(sum.conversionRate().orElseThrow()).isEqualByComparingTo("25");
    }

    @Test
    void nothing_has_no_rates() {
        assertThat(Figures.NONE.ctr()).isEmpty();
        assertThat(Figures.NONE.cpc()).isEmpty();
        assertThat(Figures.NONE.cpm()).isEmpty();
        assertThat(Figures.NONE.cpa()).isEmpty();
        assertThat(Figures.NONE.roas()).isEmpty();
        assertThat(Figures.NONE.conversionRate()).isEmpty();
    }

    @Test
    void conversions_without_clicks_and_spend_do_not_break_a_rate() {
        Figures viewed = figures(7350, 0, "0", "1", "0");

        assertThat(viewed.cpc()).isEmpty();
        assertThat(viewed.cpa().orElseThrow()).isEqualByComparingTo("0");
        assertThat(viewed.conversionRate()).isEmpty();
    }

    @Test
    void a_result_that_says_nothing_counts_as_nought() {
        assertThat(new CampaignResult().figures()).isEqualTo(Figures.NONE);
    }

    @Test
    void float_noise_is_cut_to_what_is_stored() {
        CampaignResult result = new CampaignResult();

        result.setSpend(new BigDecimal("1.429999948"));

        assertThat(result.spend()).isEqualTo(new BigDecimal("1.4300"));
    }
}
