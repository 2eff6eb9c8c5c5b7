package org.maitri.tickets.internal.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final Instant NOON = Instant.parse("2026-04-02T12:00:00Z");

    private final Promise promise = Promise.of(null, null, "A new kettle", NOON, "Ben");

    @Test
    void what_is_done_by_its_time_is_kept() {
        promise.keep(NOON);
        assertThat(promise.state()).isEqualTo(Promise.KEPT);
    }

    @Test
    void what_is_done_afterwards_is_late() {
        promise.keep(NOON.plusSeconds(1));
        assertThat(promise.state()).isEqualTo(Promise.LATE);
    }

    @Test
    void another_time_is_what_it_is_judged_by() {
        promise.keep(NOON.plusSeconds(1));

        promise.setDueAt(NOON.plus(Duration.ofHours(1)));
        assertThat(promise.state()).isEqualTo(Promise.KEPT);

        promise.setDueAt(NOON);
        assertThat(promise.state()).isEqualTo(Promise.LATE);
        assertThat(promise.settledAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void what_was_given_up_stays_broken_whatever_its_time() {
        promise.breakIt(NOON);
        promise.setDueAt(NOON.plus(Duration.ofHours(1)));
        assertThat(promise.state()).isEqualTo(Promise.BROKEN);
    }
}
