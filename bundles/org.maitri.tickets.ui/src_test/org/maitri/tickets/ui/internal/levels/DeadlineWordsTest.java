package org.maitri.tickets.ui.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Segment;
import org.maitri.tickets.owed.TargetKind;

class DeadlineWordsTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration TARGET = Duration.ofHours(4);

    @Test
    void saysByWhenAnOpenTicketIsDue() {
        DeadlineWords words = words("open", true);

        assertThat(words.due()).startsWith("due ");
        assertThat(words.dueExactly()).isNotEmpty();
    }

    @Test
    void aTicketClosedUnansweredIsNotDueAnyMore() {
        DeadlineWords words = words("closed", false);

        assertThat(words.due()).isEqualTo("no answer is owed any more");
        assertThat(words.dueExactly()).isEmpty();
        assertThat(words.sentence()).contains("Closed unanswered, no answer is owed any more");
    }

    private static DeadlineWords words(String state, boolean running) {
        Instant begin = NOON.minus(Duration.ofHours(1));
        Segment segment = new Segment(begin, NOON, running, state, running ? Duration.ofHours(1) : Duration.ZERO);
        Deadline deadline = new Deadline(
                TargetKind.RESPONSE,
                "Mail",
                Optional.empty(),
                TARGET,
                begin,
                Optional.of(begin.plus(TARGET)),
                Optional.empty(),
                running,
                List.of(segment));
        return new DeadlineWords(deadline, NOON, new Moments(ZoneOffset.UTC, Locale.ENGLISH));
    }
}
