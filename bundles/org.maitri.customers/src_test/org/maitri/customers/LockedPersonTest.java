package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.customers.internal.PassingDays;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportResult;

/** Who is locked is left alone, and holds nobody else up. */
class LockedPersonTest extends PrivacyCase {

    @Test
    void a_locked_person_is_not_changed_nor_contacted_until_unlocked() throws Exception {
        open("h2");
        importFile(PEOPLE);
        RecordRef person = zebedee();
        open.database().write("Consent", work -> work.add(Consent.of(person, Consent.MARKETING, "any", Consent.GIVEN)));
        assertThat(privacy.mayContact(person, "mail", Consent.MARKETING).allowed())
                .isTrue();

        privacy.restrict(person, "The address is disputed.");

        assertThat(privacy.mayContact(person, "mail", Consent.SERVICE).reason()).contains("disputed");
        assertThatThrownBy(() -> change(person, "Paris"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("disputed");
        assertThatThrownBy(() ->
                        open.database().write("Note", work -> work.add(Note.of(person, Instant.now(), "hello"))))
                .isInstanceOf(RefusedException.class);
        ImportResult changed =
                importFile(PEOPLE.replace("likes tea", "likes coffee").replace("London", "Leeds"));
        assertThat(changed.rejected()).isEqualTo(1);
        assertThat(changed.updated()).isEqualTo(1);
        assertThat(privacy.restriction(person)).isPresent();

        privacy.lift(person);

        assertThat(privacy.mayContact(person, "mail", Consent.MARKETING).allowed())
                .isTrue();
        change(person, "Paris");
    }

    @Test
    void days_pass_for_everybody_else_while_one_person_is_locked() throws Exception {
        open("h2");
        RecordRef locked = reachedSinceYesterday("locked@example.org");
        RecordRef other = reachedSinceYesterday("other@example.org");
        privacy.restrict(locked, "The address is disputed.");

        new PassingDays(open.database()).run(Instant.now(), Progress.NONE);

        assertThat(mail(locked)).isNull();
        assertThat(mail(other)).isEqualTo("other@example.org");
    }

    private RecordRef reachedSinceYesterday(String mail) {
        return open.database().write("Add", work -> {
            RecordRef person = work.add(new Person()).ref();
            ContactPoint point = ContactPoint.of(person, ContactPoint.MAIL, "home", mail);
            point.setValidFrom(LocalDate.now().minusDays(1));
            work.add(point);
            return person;
        });
    }

    private String mail(RecordRef person) {
        return open.database()
                .read(work -> work.find(Person.class, person.id()).orElseThrow().primaryMail());
    }
}
