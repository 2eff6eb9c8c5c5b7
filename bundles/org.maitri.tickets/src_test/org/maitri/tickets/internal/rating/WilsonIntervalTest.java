package org.maitri.tickets.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against values that were published, or computed by others. */
class WilsonIntervalTest {

    @Test
    void it_agrees_with_published_examples() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0000, 0.1611);
        check(1, 29, 0.0061, 0.1718);
    }

    @Test
    void it_stays_between_nothing_and_all() {
        assertThat(WilsonInterval.of(3, 3).high()).isEqualTo(1, within(1e-9));
        assertThat(WilsonInterval.of(0, 1).low()).isEqualTo(0, within(1e-9));
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(long part, long whole, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(part, whole);
        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }
}
