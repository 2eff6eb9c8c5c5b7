package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_ratio_to_nothing_is_no_figure() {
        assertThat(Ratio.of(5, 0).value()).isEmpty();
        assertThat(Ratio.of(1, 8).percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("12.5"));
    }

    @Test
    void money_of_one_currency_adds_up_to_the_minor_unit() {
        Money sum = Money.of("1.429999948", "EUR").plus(Money.of("0.005", "EUR"));

        assertThat(sum.rounded().amount()).isEqualByComparingTo("1.43");
        assertThat(Money.of("1234.5", "JPY")).hasToString("1234 JPY");
        assertThat(sum.per(0)).isEmpty();
    }

    @Test
    void currencies_are_never_mixed() {
        Money euro = Money.of("1", "EUR");

        assertThatThrownBy(() -> euro.plus(Money.of("1", "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_currency_is_known_by_its_code() {
        assertThat(Money.currency("eur")).contains(Currency.getInstance("EUR"));
        assertThat(Money.currency("Euro")).isEmpty();
        assertThat(Money.currency(null)).isEmpty();
    }

    @Test
    void a_country_has_a_currency_and_a_language_has_none() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.of("de", "CH"));
            assertThat(Money.localCurrency()).contains(Currency.getInstance("CHF"));
            Locale.setDefault(Locale.Category.FORMAT, Locale.of("de"));
            assertThat(Money.localCurrency()).isEmpty();
            Locale.setDefault(Locale.Category.FORMAT, Locale.of("es", "419"));
            assertThat(Money.localCurrency()).isEmpty();
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void a_period_counts_both_of_its_ends() {
        Period week = Period.ending(LocalDate.of(2026, 3, 1), 7);

        assertThat(week.from()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.to())).isTrue();
        assertThat(week.previous()).isEqualTo(new Period(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 22)));
    }

    @Test
    void a_day_on_which_clocks_change_has_its_real_length() {
        Period day = new Period(LocalDate.of(2024, 10, 27), LocalDate.of(2024, 10, 27));
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(Duration.between(day.start(berlin), day.end(berlin))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void a_period_cannot_run_backwards() {
        LocalDate day = LocalDate.of(2026, 1, 2);

        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_keep_the_digits_they_were_given() {
        assertThat(Money.of("1.10", "EUR").amount()).isEqualTo(new BigDecimal("1.10"));
    }
}
