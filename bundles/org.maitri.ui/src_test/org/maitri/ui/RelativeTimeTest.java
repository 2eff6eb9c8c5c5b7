package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {

    private final RelativeTime times = new RelativeTime(ZoneOffset.UTC, Locale.UK);
    private final Instant now = Instant.parse("2026-03-11T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-11T11:59:30Z | just now",
                "2026-03-11T11:55:00Z | 5 min ago",
                "2026-03-11T12:10:00Z | in 10 min",
                "2026-03-10T23:00:00Z | yesterday",
                "2026-03-12T01:00:00Z | tomorrow",
                "2026-03-08T12:00:00Z | 3 days ago",
                "2026-02-01T12:00:00Z | 1 Feb",
                "2025-02-01T12:00:00Z | 1 Feb 2025"
            })
    void moments_are_said_as_people_say_them(Instant moment, String words) {
        assertThat(times.text(moment, now)).isEqualTo(words);
    }

    @Test
    void today_has_its_time_and_the_exact_day_its_weekday() {
        assertThat(times.text(Instant.parse("2026-03-11T08:30:00Z"), now))
                .startsWith("today")
                .contains("30");
        assertThat(times.exact(LocalDate.of(2026, 3, 11))).contains("Wednesday").contains("2026");
    }

    @Test
    void what_must_not_depend_on_today_is_said_by_its_date() {
        assertThat(times.day(LocalDate.of(2026, 3, 11))).isEqualTo("11 Mar 2026");
        assertThat(times.moment(Instant.parse("2026-03-11T08:30:00Z"))).isEqualTo("11 Mar 2026, 08:30");
    }
}
