package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void keys_are_version_7_of_the_standard_variant() {
        UUID key = TimeOrderedId.next();

        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Test
    void keys_increase_also_within_a_millisecond() {
        List<String> keys = IntStream.range(0, 20_000)
                .mapToObj(i -> TimeOrderedId.next().toString())
                .toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void keys_of_many_threads_are_unique() throws InterruptedException {
        Set<UUID> keys = Collections.synchronizedSet(new HashSet<>());
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform()
                        .start(() -> IntStream.range(0, 5_000).forEach(j -> keys.add(TimeOrderedId.next()))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(keys).hasSize(20_000);
    }

    @Test
    void a_key_tells_when_it_was_made() {
        assertThat(TimeOrderedId.momentOf(TimeOrderedId.next()))
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(1)),
                        Instant.now().plus(Duration.ofMinutes(1)));
    }
}
