package org.maitri.campaigns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

class HeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Cost / conv.", "Conv. rate", "Avg. CPC", "CTR (%)", "Cost per result", "CPM", "Purchase ROAS"})
    void quotients_are_rates(String heading) {
        assertThat(Headings.isRate(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cost", "Impr.", "Amount spent (EUR)", "Conversions", "Clicks (all)", "Campaign", "Operation"})
    void figures_are_not(String heading) {
        assertThat(Headings.isRate(heading)).isFalse();
    }

    @Test
    void the_currency_is_read_from_a_heading() {
        assertThat(Headings.currency(new Sample("a.csv", List.of("Day", "Amount spent (EUR)"), List.of())))
                .contains("EUR");
        assertThat(Headings.currency(new Sample("a.csv", List.of("Day", "Cost"), List.of())))
                .isEmpty();
    }

    @Test
    void what_comes_twice_or_was_cut_by_a_spreadsheet_is_no_key() {
        Sample sample = new Sample(
                "a.csv",
                List.of("id", "ad", "record"),
                List.of(List.of("1", "7", "6.34E+17"), List.of("2", "7", "6.35E+17")));

        assertThat(Headings.identifies(sample, Column.to("id", "key"))).isTrue();
        assertThat(Headings.identifies(sample, Column.to("ad", "key"))).isFalse();
        assertThat(Headings.identifies(sample, Column.to("record", "key"))).isFalse();
    }
}
