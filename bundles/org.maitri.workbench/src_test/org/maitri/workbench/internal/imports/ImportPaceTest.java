package org.maitri.workbench.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPaceTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void tells_speed_and_time_left() {
        ImportPace pace = new ImportPace("Take rows in", 20_000, 50_000, Duration.ofSeconds(4));

        assertThat(pace.text()).isEqualTo("Take rows in: 20,000 of 50,000 rows, 5,000 rows a second, about 6 s left");
        assertThat(pace.percent()).isEqualTo(40);
    }

    @Test
    void says_nothing_it_cannot_know() {
        assertThat(new ImportPace("Take rows in", 300, 0, Duration.ofMillis(100)).text())
                .isEqualTo("Take rows in: 300 rows");
        assertThat(new ImportPace("Take rows in", 0, 0, Duration.ZERO).percent())
                .isEqualTo(-1);
    }

    @Test
    void long_waits_are_told_in_minutes() {
        assertThat(new ImportPace("Take rows in", 1000, 1_000_000, Duration.ofSeconds(1)).text())
                .endsWith("about 17 min left");
    }
}
