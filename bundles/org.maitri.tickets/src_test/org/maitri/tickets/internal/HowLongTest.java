package org.maitri.tickets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HowLongTest {

    @Test
    void a_time_is_told_in_what_people_would_count() {
        assertThat(HowLong.inWords(Duration.ofSeconds(61))).isEqualTo("1 minute");
        assertThat(HowLong.inWords(Duration.ofMinutes(119))).isEqualTo("119 minutes");
        assertThat(HowLong.inWords(Duration.ofHours(47))).isEqualTo("47 hours");
    }

    @Test
    void a_ticket_that_is_late_by_months_is_not_late_by_381072_minutes() {
        assertThat(HowLong.inWords(Duration.ofMinutes(-381_072))).isEqualTo("264 days");
    }
}
