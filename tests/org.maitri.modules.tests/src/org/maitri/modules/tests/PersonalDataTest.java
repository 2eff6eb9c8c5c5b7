package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.Samples;
import org.maitri.testsupport.Services;

/** What all modules together keep of persons: all of it is described, and all of it goes when a person is erased. */
class PersonalDataTest {

    /** Tables that can point at a person and are no record types of a module. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("maitri_change", "the erasure empties it and keeps the seal"),
            Map.entry("maitri_field", "says what a custom field is"),
            Map.entry("maitri_field_value", "goes with the attributes of its record"),
            Map.entry("maitri_presence", "goes with its record"),
            Map.entry("imports_row", "the erasure deletes it"),
            Map.entry("duplicates_rejection", "goes with either record"),
            Map.entry("standing_customer", "goes with its customer"),
            Map.entry("schedule_run", "says how much was done"),
            Map.entry("privacy_certificate", "says who was erased, by the key alone"),
            Map.entry("privacy_kept", "says until when a law keeps what"),
            Map.entry("policy_check", "figures of a ticket that stays without its person"),
            Map.entry("service_deadline", "times of a ticket that stays without its person"),
            Map.entry("tickets_counted", "times of a ticket that stays without its person"),
            Map.entry("tickets_flow", "sums of queues, branches and channels"));

    private static final Set<String> SOMEBODY = Set.of(Roles.PERSON, Roles.CUSTOMER, Roles.EMPLOYEE);

    private EmbeddedPostgres server;
    private OpenDatabase open;

    @BeforeEach
    void open() throws IOException {
        server = EmbeddedPostgres.builder().start();
        open = Services.await(Profiles.class)
                .open(
                        new Profile(
                                "server", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres"),
                        Progress.NONE);
    }

    @AfterEach
    void close() throws IOException {
        open.close();
        server.close();
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(row.getString(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private Set<String> tablesOf(Stream<String> recordTypes) {
        return recordTypes
                .flatMap(id -> open.records().type(id).stream())
                .map(type -> type.entity()
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name())
                .collect(Collectors.toSet());
    }

    private Set<String> persons() {
        return tablesOf(open.records().types().stream()
                .filter(type -> type.roles().stream().anyMatch(SOMEBODY::contains))
                .map(RecordType::id));
    }

    /** Columns that hold a reference to anything, or the bare key of something else, where no field says that it is no person. */
    private Set<String> pointing() throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (List<String> column : rows("select table_name, column_name from information_schema.columns"
                + " where table_schema = 'public' and (data_type = 'character varying'"
                + " and character_maximum_length = 120 or data_type = 'uuid' and column_name in"
                + " ('record_id', 'person_id', 'customer_id', 'first_id', 'second_id', 'survivor_id'))")) {
            if (!saysOtherwise(column.get(0), column.get(1))) {
                tables.add(column.get(0));
            }
        }
        return tables;
    }

    private boolean saysOtherwise(String table, String column) {
        return open.records().types().stream()
                .filter(type -> type.entity()
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name()
                        .equals(table))
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.attribute()
                        .filter(name -> name.replace("Id", "").equalsIgnoreCase(column.replace("_", "")))
                        .isPresent())
                .anyMatch(field -> field.role().isPresent()
                        && !SOMEBODY.contains(field.role().get()));
    }

    @Test
    void whatever_points_at_a_person_says_what_becomes_of_it() throws SQLException {
        Set<String> personal = new TreeSet<>(pointing());
        personal.addAll(persons());
        List<List<String>> children = rows(
                "select c.relname, p.relname from pg_constraint k"
                        + " join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid where k.contype = 'f'");
        boolean grown = true;
        while (grown) {
            grown = children.stream()
                            .filter(child -> personal.contains(child.get(1)))
                            .filter(child -> personal.add(child.get(0)))
                            .count()
                    > 0;
        }
        Set<String> said = new HashSet<>(KNOWN.keySet());
        said.addAll(persons());
        said.addAll(tablesOf(Services.all(PersonalDataContributor.class).stream()
                .flatMap(contributor -> contributor.kept().stream())
                .map(PersonalData::recordType)));

        assertThat(personal)
                .as("tables that point at a person and that no %s names", PersonalDataContributor.class.getSimpleName())
                .isSubsetOf(said);
    }

    @Test
    void nothing_in_any_table_knows_who_was_erased() throws SQLException {
        Services.await(Samples.class).load(30, Progress.NONE);
        Privacy privacy = Services.await(Privacy.class);
        RecordType<?> type = open.records().requireType("customers.person");
        List<ListRow> reached = open.records().page(ListQuery.of(type, 12), Progress.NONE).stream()
                .filter(row -> row.value("primaryMail") != null)
                .limit(4)
                .toList();
        for (ListRow row : reached) {
            RecordRef person = row.record();
            String mail = (String) row.value("primaryMail");
            assertThat(traces(mail)).contains("customers_contact_point.content", "maitri_change.fields");

            privacy.erase(person, "asked for", false, Progress.NONE);

            assertThat(traces(mail)).as(mail).isEmpty();
            assertThat(traces(person.id().toString()))
                    .as("a bare key, which tells nobody anything, stays in the log and on the certificate alone")
                    .isSubsetOf(
                            "maitri_change.record_id",
                            "maitri_change.fields",
                            "privacy_certificate.person_key",
                            "privacy_certificate.content");
        }
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    /** Where a text stands, as table.column. */
    private Set<String> traces(String text) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (List<String> column : rows("select table_name, column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type in ('character varying', 'text', 'uuid')")) {
            boolean there = !rows("select 1 from " + column.get(0) + " where cast(" + column.get(1)
                            + " as varchar) ilike '%" + text.replace("'", "''") + "%' limit 1")
                    .isEmpty();
            if (there) {
                found.add(column.get(0) + "." + column.get(1));
            }
        }
        return found;
    }
}
