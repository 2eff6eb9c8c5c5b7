package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** A diagnosis holds nothing about persons, whatever is in the records, the settings and the log. */
@EnabledIf("org.maitri.product.tests.Installation#present")
class DiagnosisTest {

    private static final String NAME = "Xanthippe Quellwasser";
    private static final String MAIL = "xanthippe.quellwasser@privat.example";
    private static final String PHONE = "+49 171 5550 1234";
    private static final String SECRET = "sw0rdf1sh-9981";

    @TempDir
    private Path home;

    private static Set<String> seeds(JsonNode persons) {
        Set<String> seeds = new TreeSet<>(List.of("Xanthippe", "Quellwasser", MAIL, "5550", SECRET));
        for (JsonNode person : persons) {
            for (String field : List.of("name", "familyName", "primaryMail", "primaryPhone")) {
                String text = person.path(field).asText();
                if (text.length() > 5) {
                    seeds.add(text);
                }
            }
        }
        return seeds;
    }

    private static List<String> entries(Path zip) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                try (InputStream in = file.getInputStream(entry)) {
                    entries.add(entry.getName() + '\n' + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return entries;
    }

    @Test
    void nothing_about_persons_is_in_it() throws Exception {
        Files.writeString(home.resolve("persons.csv"), "Name,E-mail,Phone\n" + NAME + ',' + MAIL + ',' + PHONE + "\n");
        Files.writeString(
                home.resolve("managed.yaml"),
                "profile.name: " + NAME + "\ntime-zone: " + SECRET + "\nlog.level: debug\n");
        Terminal terminal = new Terminal(home)
                .with("MAITRI_SETTINGS", home.resolve("managed.yaml").toString())
                .with("MAITRI_DB_PASSWORD", SECRET);
        Outcome filled =
                terminal.types("maitri import customers.person persons.csv && maitri sample load --customers 40"
                        + " && maitri list customers.person --limit 500 --json");
        assertThat(filled.code()).as(filled.err()).isZero();
        Path log = terminal.data().resolve("workspace/logs/maitri-0.log");
        Files.writeString(
                log,
                Files.readString(log) + "2026-03-01T10:00:00Z error org.maitri.x: " + NAME + " wrote from " + MAIL
                        + "\njava.lang.IllegalStateException: " + NAME + " is called at " + PHONE
                        + "\n\tat org.maitri.X.y(X.java:1)\n" + NAME + ": " + SECRET + "\n");

        Outcome listed = terminal.types("maitri diagnose diagnosis.zip");

        assertThat(listed.code()).as(listed.err()).isZero();
        List<String> entries = entries(home.resolve("diagnosis.zip"));
        assertThat(entries).hasSize(listed.out().strip().split("\n").length - 2);
        assertThat(entries).anySatisfy(text -> assertThat(text).contains("\"customers_person\""));
        assertThat(entries)
                .anySatisfy(text ->
                        assertThat(text).contains("java.lang.IllegalStateException\n\tat org.maitri.X.y(X.java:1)\n"));
        int from = filled.out().indexOf("[\n");
        Set<String> seeds = seeds(new Outcome(0, filled.out().substring(from), "").json());
        assertThat(seeds).hasSizeGreaterThan(20);
        for (String entry : entries) {
            assertThat(seeds).noneMatch(entry::contains);
        }
    }

    @Test
    void it_is_written_where_the_database_cannot_be_opened() throws Exception {
        Terminal terminal = new Terminal(home)
                .with("MAITRI_SETTING_PROFILE_URL", "jdbc:postgresql://127.0.0.1:1/crm?user=" + SECRET);

        Outcome listed = terminal.types("maitri diagnose diagnosis.zip --json");

        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(entries(home.resolve("diagnosis.zip")))
                .anySatisfy(text -> assertThat(text).startsWith("not-opened.txt\norg.maitri.kernel.RefusedException"))
                .noneMatch(text -> text.contains(SECRET));
    }
}
