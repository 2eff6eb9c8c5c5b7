package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;

class MomentRangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant NOON =
            DAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();

    @Test
    void a_day_means_all_its_moments() {
        Filter on = MomentRange.of(Filter.equal("opened", DAY));
        assertThat(on.operator()).isEqualTo(Operator.BETWEEN);
        assertThat((Instant) on.values().get(0)).isBefore(NOON);
        assertThat((Instant) on.values().get(1)).isAfter(NOON);
        assertThat(MomentRange.day(on.values().get(0))).isEqualTo(DAY);
        assertThat(MomentRange.day(on.values().get(1))).isEqualTo(DAY);
    }

    @Test
    void up_to_a_day_includes_it() {
        Filter upTo = MomentRange.of(Filter.of("opened", Operator.AT_MOST, DAY));
        assertThat((Instant) upTo.values().get(0)).isAfter(NOON);
        Filter from = MomentRange.of(Filter.of("opened", Operator.AT_LEAST, DAY));
        assertThat((Instant) from.values().get(0)).isBefore(NOON);
    }
}
