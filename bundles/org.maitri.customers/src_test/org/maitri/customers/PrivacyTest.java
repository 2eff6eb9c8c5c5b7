package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.PersonFile;

/** The rights of persons, in real databases. */
class PrivacyTest extends PrivacyCase {

    /** Every cell of every table as text. */
    private List<String> everything() throws Exception {
        List<String> cells = new ArrayList<>();
        String url = profile.isServer()
                ? profile.url()
                : "jdbc:h2:file:" + profile.folder().resolve("maitri");
        try (Connection side = DriverManager.getConnection(url, profile.isServer() ? "postgres" : "sa", "");
                Statement statement = side.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = side.getMetaData()
                    .getTables(side.getCatalog(), side.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (row.next()) {
                    tables.add(row.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(10);
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(table + ": " + row.getString(i));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static boolean names(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("zebedee", "quux", "5550 1234", "k-4711").anyMatch(lower::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void after_an_erasure_no_table_no_log_and_no_index_knows_the_person(String kind) throws Exception {
        open(kind);
        importFile(PEOPLE);
        RecordRef person = zebedee();
        open.database().change("Call Zebedee Quuxley", work -> {
            work.add(Note.of(person, Instant.now(), "Zebedee called"));
            work.add(Consent.of(person, Consent.MARKETING, "mail", Consent.GIVEN));
            work.find(Person.class, person.id()).orElseThrow().setFamilyName("Quux-Ley");
        });
        open.database()
                .change(
                        "Rename",
                        work -> work.find(Person.class, person.id())
                                .orElseThrow()
                                .setFamilyName("Quuxley"));
        search.catchUp(Progress.NONE);
        assertThat(search.find("quuxley", Set.of(), 5, Progress.NONE)).isNotEmpty();
        ErasureCertificate tried = privacy.erase(person, "asked for", true, Progress.NONE);
        assertThat(privacy.person(person.toString())).isEqualTo(person);

        ErasureCertificate certificate = privacy.erase(person, "asked for", false, Progress.NONE);

        assertThat(certificate.parts()).isEqualTo(tried.parts()).isNotEmpty();
        assertThat(certificate.number()).isEqualTo(1);
        assertThat(privacy.certificates()).containsExactly(certificate);
        assertThat(search.find("quuxley", Set.of(), 5, Progress.NONE)).isEmpty();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
        search.close();
        open.close();
        open = null;
        assertThat(everything()).noneMatch(PrivacyTest::names).anyMatch(cell -> cell.contains("knows [erased]"));
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("zebedee", "quuxley", "zeb.quux");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void an_old_file_does_not_bring_an_erased_person_back(String kind) throws Exception {
        open(kind);
        importFile(PEOPLE);
        privacy.erase(zebedee(), "", false, Progress.NONE);

        ImportResult again = importFile(PEOPLE);
        ImportResult otherwise = importFile("Name,E-mail\nZ. Q.,ZEB.QUUX@example.org\n");
        ImportResult byKey = importFile(PEOPLE.replaceAll("(?m),Zebedee.*Berlin,likes tea$", ",Nobody,,,,,"));

        assertThat(again.rejected()).isEqualTo(1);
        assertThat(again.reasons().getFirst()).contains("erased").contains("certificate 1");
        assertThat(otherwise.rejected()).isEqualTo(1);
        assertThat(byKey.rejected()).isEqualTo(1);
        assertThatThrownBy(this::zebedee).isInstanceOf(RefusedException.class);
    }

    @Test
    void who_was_merged_into_a_person_is_that_person() throws Exception {
        open("h2");
        importFile(PEOPLE);
        RecordRef ada = privacy.person("ada@example.org");
        RecordRef zebedee = zebedee();
        new MergeEngine(
                        open.database(),
                        open.records(),
                        open.journal(),
                        open.access(),
                        List.of(CustomersModule.merge()))
                .merge(MergeRequest.of(ada, zebedee), Progress.NONE);
        assertThat(privacy.file(ada, Progress.NONE).parts())
                .flatExtracting(PersonFile.Part::items)
                .extracting(PersonFile.Item::record)
                .contains(ada, zebedee);
        privacy.erase(ada, "asked for", false, Progress.NONE);
        assertThat(open.database().<Boolean>read(work -> work.find(zebedee).isPresent()))
                .isFalse();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void what_somebody_else_is_called_as_well_stays_theirs() throws Exception {
        open("h2");
        RecordRef gone = namesake();
        RecordRef stays = namesake();
        UUID note = open.database()
                .write(
                        "Note",
                        work -> work.add(Note.of(stays, Instant.now(), "Zebedee Quux called"))
                                .id());

        ErasureCertificate certificate = privacy.erase(gone, "asked for", false, Progress.NONE);

        open.database().change("Look", work -> {
            assertThat(work.find(gone)).isEmpty();
            assertThat(work.find(Person.class, stays.id()).orElseThrow().name()).isEqualTo("Zebedee Quux");
            assertThat(work.find(Note.class, note).orElseThrow().text()).isEqualTo("Zebedee Quux called");
        });
        assertThat(certificate.remarks()).anyMatch(remark -> remark.contains("somebody else"));
    }

    private RecordRef namesake() {
        return open.database().write("Add", work -> {
            Person person = new Person();
            person.setGivenName("Zebedee");
            person.setFamilyName("Quux");
            return work.add(person).ref();
        });
    }

    @Test
    void the_latest_decision_on_a_purpose_counts() throws Exception {
        open("h2");
        importFile(PEOPLE);
        RecordRef person = zebedee();
        assertThat(privacy.mayContact(person, "mail", Consent.MARKETING).allowed())
                .isFalse();
        Consent given = open.database()
                .write("Consent", work -> work.add(Consent.of(person, Consent.MARKETING, "mail", Consent.GIVEN)));
        assertThat(privacy.mayContact(person, "mail", Consent.MARKETING).allowed())
                .isTrue();
        assertThat(privacy.mayContact(person, "phone", Consent.MARKETING).allowed())
                .isFalse();

        open.database().write("Withdraw", work -> work.add(given.withdrawn("call")));

        assertThat(privacy.mayContact(person, "mail", Consent.MARKETING).reason())
                .contains("withdrawn");
        assertThat(privacy.mayContact(person, "mail", Consent.SERVICE).allowed())
                .isTrue();
    }

    @Test
    void a_file_holds_everything_and_nothing_in_it_runs() throws Exception {
        open("h2");
        importFile(PEOPLE);
        RecordRef person = zebedee();
        open.database()
                .write(
                        "Note",
                        work -> work.add(Note.of(person, Instant.now(), "<script>alert(1)</script>\" onload='x'")));

        PersonFile file = privacy.file(person, Progress.NONE);
        List<Path> written = privacy.export(person, folder.resolve("out"), Progress.NONE);

        assertThat(file.parts())
                .extracting(PersonFile.Part::recordType)
                .contains(Person.TYPE, ContactPoint.TYPE, Note.TYPE);
        assertThat(Files.readString(written.getFirst()))
                .contains("zeb.quux@example.org", "&lt;script&gt;", "default-src 'none'")
                .doesNotContain("<script", "onload='x'");
        assertThat(Files.readString(written.get(1))).contains("\"likes tea\"");
        assertThat(open.accesses().of(person, 9))
                .extracting(Accesses.Look::what)
                .contains(Accesses.OPENED, Accesses.EXPORTED);
    }

    @Test
    void who_is_meant_is_refused_where_it_is_not_clear() throws Exception {
        open("h2");
        importFile(PEOPLE);
        RecordRef person = zebedee();
        assertThat(privacy.person("K-4711")).isEqualTo(person);
        assertThat(privacy.person(person.id().toString())).isEqualTo(person);
        assertThat(privacy.person(person.toString())).isEqualTo(person);
        RecordRef ada = privacy.person("K-4712");
        open.database()
                .write(
                        "Share",
                        work -> work.add(ContactPoint.of(ada, ContactPoint.MAIL, "home", "Zeb.Quux@example.org")));

        assertThatThrownBy(this::zebedee)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(person.toString())
                .hasMessageContaining("Ada Lovelace");
        assertThatThrownBy(() -> privacy.person("nobody@example.org")).isInstanceOf(RefusedException.class);
    }
}
