package org.maitri.customers.internal.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.customers.Person;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.commitment.Commitment;

class ComingDaysTest {

    private static final ComingDays DAYS =
            new ComingDays(Clock.fixed(Instant.parse("2026-12-20T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void birthdays_and_anniversaries_are_told_some_weeks_before_also_over_new_year() {
        try (OpenDatabase open = new DatabaseOpener(
                        List.of(CustomersModule.schema()), CustomersModule.recordTypes(), List.of())
                .open(Profile.inMemory("days" + UUID.randomUUID()), Progress.NONE)) {
            RecordRef ana = open.database().write("Add", work -> {
                Person person = new Person();
                person.setName("Ana");
                person.setBirthday(LocalDate.of(1986, 1, 4));
                person.setSince(LocalDate.of(2021, 12, 20));
                return work.add(person).ref();
            });
            RecordRef ben = open.database().write("Add", work -> {
                Person person = new Person();
                person.setName("Ben");
                person.setBirthday(LocalDate.of(1986, 3, 4));
                return work.add(person).ref();
            });
            assertThat(coming(open, ana))
                    .extracting(Commitment::title)
                    .containsExactly("Birthday: 41 years old", "5 years a customer");
            assertThat(coming(open, ben)).isEmpty();
        }
    }

    private static List<Commitment> coming(OpenDatabase open, RecordRef customer) {
        return open.database().read(work -> DAYS.commitments(customer, 9, work));
    }
}
