package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.DuplicatesEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.testserver.TestServer;

/** People and organisations that are there twice, among many that are not. */
class CustomersDuplicatesTest {

    private static final String PEOPLE = """
            id,First name,Last name,Email,Phone,Street,Postal code,City,Country,Birthday
            """;
    private static final String[] GIVEN = "Ada Bo Cem Dag Eva Fay Gus Hal Ida Jon Kay Lou Moe Nia Oda Pia".split(" ");
    private static final String[] FAMILY =
            "Abbott Barlow Corelli Dumont Eriksen Fontaine Grabowski Hartmann Ivanov Jensen Kowalski Lindqvist Moreau"
                    .split(" ");

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private ImportEngine imports;
    private DuplicatesEngine duplicates;

    @BeforeEach
    void open() {
        open(Profile.inMemory("twice" + UUID.randomUUID()));
    }

    private void open(Profile profile) {
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), ImportEngine.schema(), DuplicatesEngine.schema()),
                        CustomersModule.recordTypes(),
                        List.of())
                .withAccess(List.of(CustomersModule.access()))
                .open(profile, Progress.NONE);
        imports = new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), CustomersModule.imports(), List.of());
        duplicates = engine();
    }

    private DuplicatesEngine engine() {
        return new DuplicatesEngine(
                open.database(),
                open.records(),
                open.access(),
                () -> Optional.of(folder.resolve("search")),
                CustomersModule.duplicates());
    }

    @AfterEach
    void close() {
        duplicates.close();
        open.close();
    }

    private ImportResult load(String type, String content) {
        try {
            Path file = folder.resolve(UUID.randomUUID() + ".csv");
            return imports.run(ImportRequest.of(type, Files.writeString(file, content)), Progress.NONE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** People of whom no two are the same. */
    private static String crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        "x%d,%s,%s,m%d@example.org,+44 20 %d,%d Mill Lane %s,%d,Town%d,United Kingdom,19%02d-%02d-%02d\n"
                                .formatted(
                                        i,
                                        GIVEN[i * 7 % GIVEN.length],
                                        FAMILY[i * 5 % FAMILY.length] + (char) ('a' + i % 23),
                                        i,
                                        79460000 + i * 37,
                                        i % 90 + 1,
                                        FAMILY[i % FAMILY.length],
                                        1000 + i * 13 % 400,
                                        i * 13 % 400,
                                        20 + i % 70,
                                        i % 12 + 1,
                                        i % 28 + 1))
                .collect(Collectors.joining());
    }

    private Set<String> found(String type) {
        duplicates.catchUp(type, Progress.NONE);
        return duplicates.pairs(type, Duplicates.LIKELY, 1000, Progress.NONE).stream()
                .map(pair -> Set.of(key(pair.first()), key(pair.second())).stream()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String key(RecordRef record) {
        return open.database()
                .read(work -> work.find(record).orElseThrow().externalKey().orElseThrow());
    }

    private RecordRef person(String key) {
        return open.database()
                .read(work ->
                        work.findByExternalKey(Person.class, key).orElseThrow().ref());
    }

    @Test
    void what_a_scan_wrote_down_goes_with_an_erased_person() throws IOException {
        load(Person.TYPE, PEOPLE + crowd(50));
        duplicates.scan(Person.TYPE, Progress.NONE);
        Path written = folder.resolve("duplicates").resolve(Person.TYPE);
        assertThat(written).isNotEmptyDirectory();

        duplicates.happened(new DomainEvent(
                DomainEventListener.RECORD_CHANGED, person("x7"), Instant.now(), Map.of("change", "erased")));

        assertThat(written).isEmptyDirectory();
        assertThat(duplicates.known(Person.TYPE)).isEmpty();
        assertThat(found(Person.TYPE)).isEmpty();
        assertThat(duplicates.known(Person.TYPE)).contains(0L);
    }

    @Test
    void one_person_is_recognised_however_it_was_written() {
        load(Person.TYPE, PEOPLE + crowd(300) + """
                a1,Robert,Thornbury,bob.thornbury@example.org,+44 20 7111 2222,5 Rose Street,4711,Leeds,United Kingdom,1961-04-07
                a2,Bob,Thornbery,Bob.Thornbury+news@EXAMPLE.org,,5 Rose St.,4711,Leeds,United Kingdom,
                b1,Wei,Zhang,,+86 10 5555 6666,,,Beijing,China,1975-03-12
                b2,\u4f1f,\u5f20,,010 5555 6666,,,Beijing,China,1975-12-03
                c1,J\u00f6rg,M\u00fcller,,0049 89 123456,Hauptstr. 12,80331,M\u00fcnchen,Germany,1980-01-02
                c2,Mueller,Joerg,,089 123456,12 Hauptstra\u00dfe,80331,Muenchen,Germany,1980-01-02
                """);

        assertThat(found(Person.TYPE)).containsExactlyInAnyOrder("a1 a2", "b1 b2", "c1 c2");
    }

    @Test
    void a_server_s_people_are_recognised_too() {
        close();
        open(new Profile("twice", TestServer.database(), TestServer.USER));
        load(Person.TYPE, PEOPLE + crowd(100) + "a1,Ann,Underhill,ann@under.example,,,,Leeds,,1970-01-02\n");
        ImportResult second = load(Person.TYPE, PEOPLE + "b1,Anne,Underhill,,,,,Leeds,,1970-01-02\n");

        assertThat(duplicates.broughtBy(second.commit().orElseThrow(), Progress.NONE))
                .contains(1L);
        assertThat(found(Person.TYPE)).containsExactly("a1 b1");
        duplicates.reject(person("a1"), person("b1"));
        assertThat(found(Person.TYPE)).isEmpty();
    }

    @Test
    void a_mistyped_birth_date_costs_neither_the_person_nor_the_duplicate() {
        ImportResult result = load(Person.TYPE, PEOPLE + crowd(50) + """
                a1,Robert,Thornbury,,,5 Rose Street,4711,Leeds,United Kingdom,1961-02-18
                a2,Robert,Thornbury,,,5 Rose Street,4711,Leeds,United Kingdom,1961-02-81
                """);

        assertThat(result.rejected()).isZero();
        assertThat(result.remarks())
                .contains(
                        "Line 53: column Birthday: \"1961-02-81\" is no day there is. It was kept as an attribute; correct"
                                + " it in the record.");
        assertThat(found(Person.TYPE)).containsExactly("a1 a2");
    }

    @Test
    void an_import_tells_how_many_duplicates_it_brought() {
        load(Person.TYPE, PEOPLE + crowd(50) + "a1,Ann,Underhill,ann@under.example,,,,Leeds,,1970-01-02\n");

        ImportResult second = load(Person.TYPE, PEOPLE + "b1,Ann,Underhill,ann.u@under.example,,,,Leeds,,1970-01-02\n");
        ImportResult third = load(Person.TYPE, PEOPLE + "c1,Zoe,Quill,,,,,York,,1988-11-30\n");

        assertThat(duplicates.broughtBy(second.commit().orElseThrow(), Progress.NONE))
                .contains(1L);
        assertThat(duplicates.broughtBy(third.commit().orElseThrow(), Progress.NONE))
                .contains(0L);
    }

    @Test
    void who_is_being_entered_is_recognised() {
        load(Person.TYPE, PEOPLE + crowd(50) + "a1,Ann,Underhill,ann@under.example,,,,Leeds,,1970-01-02\n");
        Person typed = new Person();
        typed.setGivenName("Ann");
        typed.setFamilyName("Underhil");
        typed.setPrimaryMail("ann@under.example");
        Person stranger = new Person();
        stranger.setGivenName("Zoe");

        assertThat(duplicates.keepUp(Person.TYPE, Progress.NONE)).isTrue();
        assertThat(duplicates.like(Person.TYPE, typed, 3, Progress.NONE))
                .extracting(DuplicatePair::second)
                .containsExactly(person("a1"));
        assertThat(duplicates.like(Person.TYPE, stranger, 3, Progress.NONE)).isEmpty();
    }

    @Test
    void those_who_live_together_are_not_the_same() {
        load(Person.TYPE, PEOPLE + crowd(300) + """
                f1,Henry,Wexcombe,,+44 20 7111 3333,9 Ash Court,4711,Leeds,United Kingdom,1950-02-03
                f2,Henry,Wexcombe,,+44 20 7111 3333,9 Ash Court,4711,Leeds,United Kingdom,1981-09-14
                f3,Martha,Wexcombe,,+44 20 7111 3333,9 Ash Court,4711,Leeds,United Kingdom,1952-07-30
                t1,Nora,Ashgrove,,+44 20 7111 4444,2 Elm Close,4711,Leeds,United Kingdom,1999-05-05
                t2,Felix,Ashgrove,,+44 20 7111 4444,2 Elm Close,4711,Leeds,United Kingdom,1999-05-05
                """);

        assertThat(found(Person.TYPE)).isEmpty();
    }

    @Test
    void organisations_are_told_by_name_not_by_house_or_switchboard() {
        String firms = IntStream.range(0, 200)
                .mapToObj(i -> "x%d,%s %s Works Ltd,info@x%d.example,,%d High Street,%d,Town%d\n"
                        .formatted(
                                i, FAMILY[i % FAMILY.length], GIVEN[i * 3 % GIVEN.length] + i, i, i % 90, 1000 + i, i))
                .collect(Collectors.joining());
        load(Organisation.TYPE, "id,Name,Email,Phone,Street,Postal code,City\n" + firms + """
                o1,Silverbrook Foundry GmbH,info@silverbrook.example,+49 30 555111,Ufer 3,10115,Berlin
                o2,Silverbrook Foundry,office@silverbrook.example,030 555111,Ufer 3,10115,Berlin
                p1,Northwind Dental Practice,,+49 30 777000,Turm 1,10117,Berlin
                p2,Castell Tax Advisers,,+49 30 777000,Turm 1,10117,Berlin
                """);

        assertThat(found(Organisation.TYPE)).containsExactly("o1 o2");
    }

    @Test
    void what_was_said_not_to_be_the_same_stays_away_until_it_is_taken_back() {
        load(
                Person.TYPE,
                PEOPLE + crowd(50)
                        + "a1,Ann,Underhill,,,,,Leeds,,1970-01-02\na2,Ann,Underhill,,,,,Leeds,,1970-01-02\n");
        assertThat(found(Person.TYPE)).containsExactly("a1 a2");

        UUID commit = duplicates.reject(person("a2"), person("a1")).orElseThrow();
        assertThat(found(Person.TYPE)).isEmpty();
        assertThat(duplicates.reject(person("a1"), person("a2"))).isEmpty();

        open.journal().undo(commit, Progress.NONE);
        assertThat(found(Person.TYPE)).containsExactly("a1 a2");
    }

    @Test
    void nobody_is_a_duplicate_of_himself() {
        load(Person.TYPE, PEOPLE + crowd(2));
        assertThatThrownBy(() -> duplicates.reject(person("x1"), person("x1"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_came_in_since_the_last_scan_is_compared_too_and_nothing_is_read_twice() {
        load(Person.TYPE, PEOPLE + crowd(2000));
        assertThat(found(Person.TYPE)).isEmpty();

        load(
                Person.TYPE,
                PEOPLE + "n1,Gertrude,Quillfeather,g@example.org,,1 Oak Row,99,Leeds,,1944-01-09\n"
                        + "n2,Gertrud,Quillfeather,,,1 Oak Row,99,Leeds,,1944-01-09\n");
        assertThat(found(Person.TYPE)).containsExactly("n1 n2");

        open.database()
                .change("Archive", work -> work.find(person("n2")).orElseThrow().archive(Instant.now()));
        assertThat(found(Person.TYPE)).isEmpty();
    }

    @Test
    void a_scan_is_still_there_after_the_profile_was_closed() {
        load(
                Person.TYPE,
                PEOPLE + crowd(2000) + "n1,Gertrude,Quillfeather,,,1 Oak Row,99,Leeds,,1944-01-09\n"
                        + "n2,Gertrud,Quillfeather,,,1 Oak Row,99,Leeds,,1944-01-09\n");
        Set<String> before = found(Person.TYPE);
        duplicates.close();

        duplicates = engine();

        assertThat(duplicates.known(Person.TYPE)).contains(1L);
        assertThat(found(Person.TYPE)).isEqualTo(before);
    }

    @Test
    void whoever_is_entered_is_compared_before_being_saved() {
        load(Person.TYPE, PEOPLE + crowd(300) + "a1,Ann,Underhill,ann@example.org,,,,Leeds,,1970-01-02\n");
        duplicates.catchUp(Person.TYPE, Progress.NONE);
        Person draft = new Person();
        draft.setGivenName("Anne");
        draft.setFamilyName("Underhil");
        draft.setPrimaryMail("ann@example.org");

        List<DuplicatePair> like = duplicates.like(Person.TYPE, draft, 5, Progress.NONE);

        assertThat(like).extracting(pair -> key(pair.second())).containsExactly("a1");
        assertThat(like.getFirst().reasons()).contains("same mail address");
    }
}
