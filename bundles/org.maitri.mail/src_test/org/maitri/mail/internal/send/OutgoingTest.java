package org.maitri.mail.internal.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How often a letter is tried that no server takes. */
class OutgoingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Outgoing letter =
            Outgoing.of(UUID.randomUUID(), "id@example.org", "Kettle", "asha@example.org", "digest", NOON);

    @Test
    void the_pauses_grow_and_the_twelfth_try_is_the_last() {
        List<Long> minutes = new ArrayList<>();
        while (letter.state().equals(Outgoing.WAITING)) {
            letter.claim("us", NOON);
            letter.postpone("away", NOON);
            if (letter.state().equals(Outgoing.WAITING)) {
                minutes.add(Duration.between(NOON, letter.dueAt()).toMinutes());
            }
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 512L);
        assertThat(letter.state()).isEqualTo(Outgoing.FAILED);
        assertThat(letter.attempts()).isEqualTo(12);
    }

    @Test
    void who_says_that_it_is_to_be_sent_again_gives_it_as_many_tries_as_before() {
        letter.claim("us", NOON);
        letter.refused("no such address");
        letter.again(NOON.plusSeconds(60));
        assertThat(letter.state()).isEqualTo(Outgoing.WAITING);
        assertThat(letter.attempts()).isZero();
        assertThat(letter.problem()).isNull();
    }
}
