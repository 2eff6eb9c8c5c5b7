package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.customers.internal.relations.PeopleOfCustomer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.TimelineEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.testserver.TestServer;

/** How customers stand to each other, in a real database: both ends, employers, merges, and relations from files. */
class CustomersRelationsTest {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    private Path folder;

    private final List<DomainEventListener> listeners = new CopyOnWriteArrayList<>();
    private OpenDatabase open;

    private void open(String where) throws Exception {
        List<RecordType<?>> types = new ArrayList<>(CustomersModule.recordTypes());
        types.add(MergeEngine.type());
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), ImportEngine.schema(), MergeEngine.schema()),
                        types,
                        List.of(event -> listeners.forEach(listener -> listener.happened(event))))
                .withAccess(List.of(CustomersModule.access()))
                .open(profile(where), Progress.NONE);
        listeners.add(CustomersModule.primaryAddresses(open.database(), open.journal()));
        listeners.add(CustomersModule.employments(open.database(), open.journal()));
    }

    private static Profile profile(String where) {
        return where.equals("h2")
                ? Profile.inMemory("relations" + UUID.randomUUID())
                : new Profile("relations", TestServer.database(), TestServer.USER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private RecordRef person(String name) {
        return open.database()
                .write("Add", work -> {
                    Person person = new Person();
                    person.setName(name);
                    return work.add(person);
                })
                .ref();
    }

    private RecordRef organisation(String name) {
        return open.database()
                .write("Add", work -> {
                    Organisation organisation = new Organisation();
                    organisation.setName(name);
                    return work.add(organisation);
                })
                .ref();
    }

    private Relation relate(RecordRef from, String kind, RecordRef to) {
        return open.database().write("Relate", work -> work.add(Relation.of(from, kind, to)));
    }

    private Person read(RecordRef person) {
        return open.database().read(work -> work.find(Person.class, person.id()).orElseThrow());
    }

    private List<String> told(RecordRef end) {
        return open.database().read(work -> Relations.of(end, work)).stream()
                .map(relation -> relation.words(end))
                .toList();
    }

    private static void until(Supplier<Boolean> condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.get(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void both_ends_read_a_relation_in_their_own_words_and_employers_follow(String where) throws Exception {
        open(where);
        RecordRef ana = person("Ana Cruz");
        RecordRef acme = organisation("Acme");
        Relation works = relate(ana, Relation.EMPLOYEE, acme);
        assertThat(told(ana)).containsExactly("Works for");
        assertThat(told(acme)).containsExactly("Employs");
        until(() -> acme.equals(read(ana).organisation()));
        assertThat(read(ana).employer()).isEqualTo("Acme");

        open.database()
                .change(
                        "Leave",
                        work -> work.find(Relation.class, works.id())
                                .orElseThrow()
                                .setUntil(TODAY.minusDays(1)));
        until(() -> read(ana).organisation() == null);

        RecordRef other = organisation("Other");
        open.database()
                .change(
                        "Hire",
                        work -> work.find(Person.class, ana.id()).orElseThrow().setOrganisation(other));
        until(() -> told(other).equals(List.of("Employs")));
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void a_company_is_told_of_its_people_as_long_as_they_work_there(String where) throws Exception {
        open(where);
        RecordRef ana = person("Ana Cruz");
        RecordRef gone = person("Gone Person");
        RecordRef acme = organisation("Acme");
        relate(ana, Relation.EMPLOYEE, acme);
        Relation past = relate(gone, Relation.EMPLOYEE, acme);
        open.database().change("Say", work -> {
            work.find(Relation.class, past.id()).orElseThrow().setUntil(TODAY.minusDays(1));
            work.add(Note.of(ana, Instant.parse("2026-03-01T10:00:00Z"), "Asked for a price"));
            work.add(Note.of(acme, Instant.parse("2026-03-02T10:00:00Z"), "Moved house"));
            work.add(Note.of(gone, Instant.parse("2026-03-03T10:00:00Z"), "Left"));
        });
        TimelineEngine timeline = new TimelineEngine(
                open.database(),
                open.records(),
                open.access(),
                List.of(CustomersModule.timeline()),
                List.of(new PeopleOfCustomer()));
        assertThat(timeline.pageOfAll(acme, TimelineQuery.newest(9), Progress.NONE))
                .extracting(entry -> entry.title() + " (" + entry.kindLabel() + ")")
                .contains("Moved house (Note)", "Asked for a price (Note, Ana Cruz)")
                .doesNotContain("Left (Note, Gone Person)");
        assertThat(timeline.page(acme, TimelineQuery.newest(9), Progress.NONE))
                .extracting(TimelineEntry::title)
                .contains("Moved house")
                .doesNotContain("Asked for a price");
    }

    @Test
    void a_merge_leaves_no_relation_with_itself_and_none_twice() throws Exception {
        open("h2");
        RecordRef ann = person("Ann Miller");
        RecordRef anna = person("Anna Miller");
        RecordRef ben = person("Ben Miller");
        relate(ann, Relation.PARTNER, ben);
        relate(anna, Relation.PARTNER, ben);
        relate(ann, Relation.REFERRED, anna);
        MergeEngine merges = new MergeEngine(
                open.database(), open.records(), open.journal(), open.access(), CustomersModule.merges());
        merges.merge(new MergeRequest(ann, anna, Map.of()), Progress.NONE);
        assertThat(told(ann)).containsExactly("Partner of");
        assertThat(told(ben)).containsExactly("Partner of");
    }

    @Test
    void what_is_over_or_barred_is_not_primary_and_numbers_are_international() throws Exception {
        open("h2");
        RecordRef ana = person("Ana Cruz");
        open.database()
                .change(
                        "Where",
                        work -> work.find(Person.class, ana.id()).orElseThrow().setCountry("Philippines"));
        ContactPoint old = open.database().write("Reach", work -> {
            ContactPoint past = ContactPoint.of(ana, ContactPoint.MAIL, null, "old@example.org");
            past.setPreferred(true);
            work.add(ContactPoint.of(ana, ContactPoint.PHONE, "mobile", "0917 555 0002"));
            return work.add(past);
        });
        until(() -> "+63 917 555 0002".equals(read(ana).primaryPhone())
                && "old@example.org".equals(read(ana).primaryMail()));

        open.database().write("Reach", work -> {
            work.find(ContactPoint.class, old.id()).orElseThrow().setValidUntil(TODAY.minusDays(1));
            ContactPoint barred = ContactPoint.of(ana, ContactPoint.MAIL, null, "barred@example.org");
            barred.setDoNotUse(true);
            work.add(barred);
            return work.add(ContactPoint.of(ana, ContactPoint.MAIL, null, "new@example.org"));
        });
        until(() -> "new@example.org".equals(read(ana).primaryMail()));
    }

    @Test
    void relations_come_from_files_by_key_and_by_name() throws Exception {
        open("h2");
        RecordRef ana = person("Ana Cruz");
        RecordRef acme = organisation("Acme");
        open.database()
                .change(
                        "Key",
                        work -> work.find(Organisation.class, acme.id())
                                .orElseThrow()
                                .setExternalKey("shop", "O-7"));
        String file = """
                from,relation,to,role,since
                Ana Cruz,works for,O-7,Purchaser,2024-02-01
                Ana Cruz,godmother of,Nobody Known,,
                """;
        ImportResult result = imports()
                .run(
                        ImportRequest.of(Relation.TYPE, Files.writeString(folder.resolve("relations.csv"), file)),
                        Progress.NONE);
        assertThat(result.created()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(1);
        Relation works = open.database().read(work -> Relations.of(ana, work)).getFirst();
        assertThat(works.to()).isEqualTo(acme);
        assertThat(works.role()).isEqualTo("Purchaser");
        assertThat(works.since()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @Test
    void an_address_book_s_spouse_and_manager_become_relations_and_stay_readable() throws Exception {
        open("h2");
        RecordRef ben = person("Ben Cruz");
        imports()
                .run(
                        ImportRequest.of(
                                Person.TYPE,
                                Files.writeString(
                                        folder.resolve("people.csv"),
                                        "First Name,Last Name,E-mail Address,Spouse,Manager's Name\n"
                                                + "Ana,Cruz,ana@example.org,Ben Cruz,Somebody Unknown\n"
                                                + "Ana,Cruz,ana@example.org,Ben Cruz,\n")),
                        Progress.NONE);
        assertThat(told(ben)).containsExactly("Partner of");
        Person ana = open.database()
                .read(work -> work.entities()
                        .createQuery("select p from Person p where p.givenName = 'Ana'", Person.class)
                        .getSingleResult());
        assertThat(ana.attributes())
                .containsEntry("Manager's Name", "Somebody Unknown")
                .containsEntry("Spouse", "Ben Cruz");
    }

    private ImportEngine imports() {
        return new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), CustomersModule.imports(), List.of());
    }
}
