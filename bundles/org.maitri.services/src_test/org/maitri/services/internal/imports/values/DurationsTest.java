package org.maitri.services.internal.imports.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "2h 30m, Time, PT2H30M",
        "1d 4h, Time, PT28H",
        "15m, Time, PT15M",
        "2 hours 5 minutes, Time, PT2H5M",
        "3 Std. 20 Min., Dauer, PT3H20M",
        "PT5H, Time, PT5H",
        "P1DT2H, Time, PT26H",
        "03:15:00, Time, PT3H15M",
        "1:45, Time, PT1H45M",
        "1 day 02:00:00, Time, PT26H",
        "2.5, Hours, PT2H30M",
        "'2,5', Stunden, PT2H30M",
        "18, First reply time in minutes, PT18M",
        "4, Resolution time (in hrs), PT4H"
    })
    void reads_how_long_something_took(String cell, String column, String duration) throws BadCell {
        assertThat(new DurationReader(column).read(cell)).isEqualTo(Duration.parse(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "soon", "2023-06-01 12:15:36", "3 apples", "P", "-5", "1e9 h"})
    void refuses_what_is_no_duration(String cell) {
        assertThatThrownBy(() -> new DurationReader("Resolution").read(cell)).isInstanceOf(BadCell.class);
    }
}
