package org.maitri.tickets.internal.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which promises of a period are told by what became of them. */
class FateTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant END = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void nothing_is_overdue_before_its_time_has_come() {
        assertThat(Fate.OVERDUE.from(BEGIN, NOW)).isEqualTo(BEGIN);
        assertThat(Fate.OVERDUE.to(END, NOW)).isEqualTo(NOW);
        assertThat(Fate.OVERDUE.to(END, END.plusSeconds(1))).isEqualTo(END);
    }

    @Test
    void what_is_still_to_come_begins_now_whatever_the_period() {
        assertThat(Fate.DUE.from(BEGIN, NOW)).isEqualTo(NOW);
        assertThat(Fate.DUE.to(END, NOW)).isAfter(END);
    }

    @Test
    void what_was_kept_belongs_to_the_whole_period() {
        assertThat(Fate.KEPT.from(BEGIN, NOW)).isEqualTo(BEGIN);
        assertThat(Fate.KEPT.to(END, NOW)).isEqualTo(END);
    }
}
