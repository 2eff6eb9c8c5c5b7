package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** Plug-ins in the product as it was built: by its start script, for a person with a home folder. */
class PluginsTest {

    private static final Path PARTNER = LeftOutModulesTest.PARTNER;
    private static final String CARDS = "Number,Points\nA-1,120\nA-2,-30\n";

    @TempDir
    private Path folder;

    private Installation maitri;

    @BeforeEach
    void the_product_was_built() throws IOException {
        assumeTrue(Installation.present(), "there is no product for this machine");
        maitri = Installation.whole(folder.resolve("hömé of mine"));
    }

    private JsonNode plugins() throws IOException, InterruptedException {
        return maitri.run("plugin", "list", "--json").json();
    }

    private Outcome install(Path source) throws IOException, InterruptedException {
        return maitri.run("plugin", "install", source.toString(), "--allow-unsigned", "--json");
    }

    private static long count(Installation installation) throws IOException, InterruptedException {
        return installation
                .run("count", "loyalty.card", "--json")
                .json()
                .get("count")
                .asLong();
    }

    private PartnerBundle bundle(String name) {
        return new PartnerBundle(name, folder.resolve("partner"));
    }

    @Test
    void a_plugin_comes_and_goes_and_its_data_stays() throws Exception {
        Outcome unsigned = maitri.run("plugin", "install", PARTNER.toString());
        assertThat(unsigned.code()).isEqualTo(1);
        assertThat(unsigned.err()).contains("is not signed", "--allow-unsigned").hasLineCount(1);
        assertThat(plugins()).isEmpty();

        assertThat(install(PARTNER).json().get("installed").get(0).get("id").asText())
                .isEqualTo("com.example.loyalty");
        Path cards = Files.writeString(folder.resolve("cards.csv"), CARDS);
        assertThat(maitri.run("import", "loyalty.card", cards.toString()).code())
                .isZero();
        assertThat(count(maitri)).isEqualTo(2);
        assertThat(plugins().get(0).get("state").asText()).isEqualTo("active");

        assertThat(install(PARTNER).json().get("installed")).isEmpty();
        assertThat(maitri.run("plugin", "remove", "com.example.loyalty", "com.example.loyalty")
                        .code())
                .isZero();
        assertThat(maitri.run("count", "loyalty.card").code()).isEqualTo(1);
        assertThat(maitri.run("check").code()).isZero();
        assertThat(maitri.run("plugin", "remove", "com.example.loyalty").code()).isEqualTo(1);

        assertThat(install(PARTNER).code()).isZero();
        assertThat(count(maitri)).isEqualTo(2);
        assertThat(maitri.faults()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_in_words_before_anything_changes() throws Exception {
        Path newer = bundle("newer")
                .header("Import-Package", "org.maitri.spi.record;version=\"[2.0.0,3.0.0)\"")
                .jar();
        Path text = Files.writeString(folder.resolve("letter.txt"), "no plug-in");

        Outcome refused = install(newer);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().strip())
                .matches(
                        "Example newer 1\\.2 needs org\\.maitri\\.spi\\.record 2\\.0 or newer; this Maitri has 1\\.\\d+\\.");
        assertThat(install(text).err()).hasLineCount(1).contains(text.toString());
        assertThat(install(folder.resolve("nowhere")).code()).isEqualTo(1);
        assertThat(plugins()).isEmpty();
        try (var left = Files.list(maitri.plugins())) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void broken_plugins_are_named_and_do_not_stop_the_start() throws Exception {
        Path throwing = bundle("throwing")
                .starting("throw new IllegalStateException(\"no licence found\");")
                .jar();
        Path fine = bundle("fine").jar();
        assertThat(install(throwing).code()).isZero();
        assertThat(install(fine).code()).isZero();

        Outcome started = maitri.run("count", "customers.person");
        assertThat(started.code()).isZero();
        assertThat(started.err())
                .contains("Example throwing 1.2", "no licence found", "plugin remove")
                .hasLineCount(1);
        assertThat(states()).containsExactly("active", "broken");

        Outcome safe = maitri.run("--safe-mode", "count", "customers.person");
        assertThat(safe.code()).isZero();
        assertThat(safe.err()).doesNotContain("throwing");

        assertThat(maitri.run("plugin", "disable", "com.example.throwing").code())
                .isZero();
        assertThat(maitri.run("count", "customers.person").err()).isEmpty();
        assertThat(states()).containsExactly("active", "off");
    }

    @Test
    void data_that_a_plugin_keeps_from_opening_opens_without_it() throws Exception {
        assertThat(install(withoutTables(PARTNER)).code()).isZero();

        Outcome kept = maitri.run("count", "customers.person");
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err())
                .contains("because of the plug-in", "plugin disable com.example.loyalty")
                .hasLineCount(1);

        assertThat(maitri.run("plugin", "disable", "com.example.loyalty").code())
                .isZero();
        assertThat(maitri.run("count", "customers.person").code()).isZero();
    }

    /** The same plug-in with a migration that no database understands. */
    private Path withoutTables(Path plugin) throws IOException {
        Path changed = Files.copy(plugin, folder.resolve("changed.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(changed)) {
            Path migration = jar.getPath("db/0001-create.sql");
            Files.writeString(migration, Files.readString(migration).replace("CREATE TABLE", "CREATE TALE"));
        }
        return changed;
    }

    private List<String> states() throws IOException, InterruptedException {
        return StreamSupport.stream(plugins().spliterator(), false)
                .map(plugin -> plugin.get("state").asText())
                .toList();
    }

    @Test
    void plugins_follow_into_another_folder_and_another_version() throws Exception {
        assertThat(install(PARTNER).code()).isZero();
        Path needy = bundle("needy")
                .header("Require-Bundle", "org.maitri.campaigns;bundle-version=\"[1.0.0,2.0.0)\"")
                .jar();
        assertThat(install(needy).code()).isZero();
        assertThat(count(maitri)).isZero();

        Installation moved = maitri.movedTo(folder.resolve("Maitri für alle"));
        assertThat(count(moved)).isZero();

        Installation without = Installation.without("campaigns", folder.resolve("hömé of mine"));
        Outcome started = without.run("count", "loyalty.card");
        assertThat(started.code()).isZero();
        assertThat(started.err())
                .contains("Example needy 1.2 needs org.maitri.campaigns 1.0 or newer, which this Maitri does not have");
    }
}
