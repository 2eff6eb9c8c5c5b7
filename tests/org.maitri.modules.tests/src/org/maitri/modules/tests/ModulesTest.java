package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.record.Records;
import org.maitri.spi.sample.Samples;
import org.maitri.spi.segment.Segments;
import org.maitri.testsupport.Services;

/** All modules together, on a database in a folder and on a server. */
class ModulesTest {

    private static final List<String> IMPORTED = List.of(
            "customers.person",
            "customers.organisation",
            "tickets.ticket",
            "campaigns.campaign",
            "campaigns.result",
            "satisfaction.response",
            "publicrelations.event",
            "publicrelations.coverage",
            "publicrelations.gift");
    private static final int CUSTOMERS = 40;

    @TempDir
    private Path folder;

    @Test
    void a_folder_and_a_server_give_the_same_answers() throws IOException {
        Map<String, Object> embedded = answers(Profile.embedded("folder", folder.resolve("database")));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, Object> served = answers(
                    new Profile("server", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres"));
            assertThat(served).containsExactlyInAnyOrderEntriesOf(embedded);
        }
    }

    private Map<String, Object> answers(Profile profile) throws IOException {
        try (OpenDatabase open = Services.await(Profiles.class).open(profile, Progress.NONE)) {
            for (String type : IMPORTED) {
                Path file = copy(type);
                ImportResult first = Services.await(Imports.class).run(ImportRequest.of(type, file), Progress.NONE);
                assertThat(first.created()).as(type).isPositive().isEqualTo(first.read());
                ImportResult again = Services.await(Imports.class).run(ImportRequest.of(type, file), Progress.NONE);
                assertThat(again.unchanged()).as(type).isEqualTo(first.read());
            }
            assertThat(Services.await(Samples.class).load(CUSTOMERS, Progress.NONE))
                    .isGreaterThan(CUSTOMERS);
            Map<String, Object> answers = Answers.ofOpenProfile();
            assertThat(new Criteria(Services.await(Records.class), Services.await(Segments.class)).check())
                    .isNotEmpty();
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
            return answers;
        }
    }

    private Path copy(String type) throws IOException {
        Path file = folder.resolve(type + ".csv");
        try (InputStream in = ModulesTest.class.getResourceAsStream("files/" + type + ".csv")) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
