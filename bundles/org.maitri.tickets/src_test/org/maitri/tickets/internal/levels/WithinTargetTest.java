package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.Profile;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;

class WithinTargetTest {

    private final LevelsDatabase company = new LevelsDatabase(Profile.inMemory("within" + UUID.randomUUID()));

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void a_share_says_that_what_is_due_is_still_being_computed() {
        company.level("Mail", 1, null, "1h");
        company.add("Kettle", "mail", ticket -> {});

        assertThat(value().value()).isEmpty();
        assertThat(value().note()).startsWith("What is due is being computed.");

        company.deadlines.catchUp(Instant.now(), Progress.NONE);

        assertThat(value().value().orElseThrow()).isZero();
        assertThat(value().note()).startsWith("1 ticket counts");
    }

    private MetricValue value() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return company.open
                .database()
                .read(work -> new ResponseWithinTarget().evaluate(new Context(year, ZoneOffset.UTC), work));
    }
}
