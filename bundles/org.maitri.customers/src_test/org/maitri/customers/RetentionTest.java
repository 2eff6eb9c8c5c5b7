package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PrivacyEngine;
import org.maitri.services.SearchEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Which persons are past their time, and what becomes of them. */
class RetentionTest {

    private OpenDatabase open;
    private SearchEngine search;
    private Privacy privacy;
    private RecordRef silent;
    private RecordRef heardOf;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(CustomersModule.recordTypes());
        types.addAll(PrivacyEngine.recordTypes());
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), PrivacyEngine.schema(), ImportEngine.schema()),
                        types,
                        List.of())
                .open(Profile.inMemory("retention" + UUID.randomUUID()), Progress.NONE);
        search = new SearchEngine(open.database(), open.records(), open.access(), Optional::empty);
        privacy = new PrivacyEngine(
                open.database(),
                open.records(),
                open.access(),
                open.accesses(),
                open.links(),
                open.eraser(),
                List.of(CustomersModule.personalData()),
                List.of(new All("test.everybody", Person.class), new All("test.notes", Note.class)),
                List.of(),
                search);
        silent = person("Ada");
        heardOf = person("Zebedee");
        open.database().write("Call", work -> work.add(Note.of(heardOf, Instant.now(), "Called")));
    }

    @AfterEach
    void close() {
        search.close();
        open.close();
    }

    private RecordRef person(String name) {
        return open.database().write("Add", work -> {
            Person person = new Person();
            person.setGivenName(name);
            return work.add(person).ref();
        });
    }

    /** All records of a type, however lately they were changed: what is to be seen here is what is left out of them. */
    private record All(String id, Class<? extends StoredRecord> type) implements RetentionCategory {

        @Override
        public String label() {
            return id;
        }

        @Override
        public String counted() {
            return "records";
        }

        @Override
        public int months() {
            return 12;
        }

        @Override
        public List<RecordRef> due(Instant before, int limit, UnitOfWork work) {
            return work.entities()
                    .createQuery("select r from " + type.getSimpleName() + " r order by r.id", type)
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(StoredRecord::ref)
                    .toList();
        }
    }

    private boolean isThere(RecordRef person) {
        return open.database().read(work -> work.find(person).isPresent());
    }

    private List<RecordRef> due() {
        return due("test.everybody", 10);
    }

    private List<RecordRef> due(String category, int limit) {
        return privacy.due(limit, Progress.NONE).stream()
                .filter(due -> due.category().id().equals(category))
                .findFirst()
                .orElseThrow()
                .records();
    }

    @Test
    void whoever_something_new_points_at_stays() {
        assertThat(due()).containsExactly(silent);
    }

    @Test
    void those_who_stay_hide_nobody_who_is_past_their_time() {
        privacy.erase(silent, "to begin with", false, Progress.NONE);
        RecordRef last = person("Zoe");

        assertThat(due("test.everybody", 1)).containsExactly(last);
    }

    @Test
    void what_is_about_somebody_locked_stays_until_they_are_unlocked() {
        assertThat(due("test.notes", 10)).hasSize(1);

        privacy.restrict(heardOf, "A court asks for the letters.");
        assertThat(due("test.notes", 10)).isEmpty();

        privacy.lift(heardOf);
        assertThat(due("test.notes", 10)).hasSize(1);
    }

    @Test
    void nobody_is_past_a_time_that_the_company_does_not_limit() {
        privacy.decide("test.everybody", 0);
        assertThat(due()).isEmpty();
    }

    @Test
    void what_nobody_decided_on_is_left_alone_by_itself() {
        assertThat(privacy.retain(true, Progress.NONE).values()).allMatch(count -> count == 0);
        privacy.decide("test.everybody", 24);
        assertThat(privacy.retain(true, Progress.NONE)).containsEntry("test.everybody", 1L);
        assertThat(isThere(silent)).isFalse();
        assertThat(isThere(heardOf)).isTrue();
    }

    @Test
    void a_certificate_is_sealed_over_all_it_says() throws NoSuchAlgorithmException {
        privacy.erase(silent, "asked for", false, Progress.NONE);

        Object[] stored = (Object[]) open.database()
                .read(work -> work.entities()
                        .createNativeQuery("SELECT content, hash FROM privacy_certificate")
                        .getSingleResult());

        byte[] seal =
                MessageDigest.getInstance("SHA-256").digest(stored[0].toString().getBytes(StandardCharsets.UTF_8));
        assertThat(stored[1]).isEqualTo(HexFormat.of().formatHex(seal));
        assertThat(stored[0].toString()).contains(silent.toString(), "asked for");
    }
}
