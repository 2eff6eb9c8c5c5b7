package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core names no module, so the product works without any of them and with one nobody knew. */
class LeftOutModulesTest {

    static final Path PARTNER = Path.of("../com.example.loyalty/target/com.example.loyalty-1.0.0-SNAPSHOT.jar")
            .toAbsolutePath()
            .normalize();

    @TempDir
    private Path home;

    @BeforeEach
    void the_product_was_built() {
        assumeTrue(Installation.present(), "there is no product for this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "tickets", "campaigns", "satisfaction", "publicrelations"})
    void the_product_works_without_a_module(String module) throws Exception {
        Installation installation = Installation.without(module, home);

        List<String> types = recordTypes(installation);

        assertThat(types).isNotEmpty().noneMatch(type -> type.startsWith(module + '.'));
        assertThat(installation.run("sample", "load", "--customers", "50").code())
                .isZero();
        assertThat(installation.run("check").code()).isZero();
        assertThat(installation.run("metric", "--json").json()).isNotEmpty();
        assertThat(installation.faults()).isEmpty();
    }

    @Test
    void data_of_a_module_that_was_left_out_waits_for_it() throws Exception {
        Installation whole = Installation.whole(home);
        assertThat(whole.run("sample", "load", "--customers", "50").code()).isZero();
        long tickets = count(whole, "tickets.ticket");

        Installation without = Installation.without("tickets", home);
        assertThat(without.run("count", "tickets.ticket").code()).isEqualTo(1);
        assertThat(without.run("check").code()).isZero();
        assertThat(count(without, "customers.person")).isPositive();

        assertThat(tickets).isPositive();
        assertThat(count(Installation.whole(home), "tickets.ticket")).isEqualTo(tickets);
    }

    @Test
    void a_partners_plugin_brings_its_records_and_its_findings() throws Exception {
        Installation installation = Installation.with("com.example.loyalty", PARTNER, home);
        Path cards = java.nio.file.Files.writeString(home.resolve("cards.csv"), "Number,Points\nA-1,120\nA-2,-30\n");

        JsonNode imported = installation
                .run("import", "loyalty.card", cards.toString(), "--json")
                .json();

        assertThat(imported.get("created").asLong()).isEqualTo(2);
        assertThat(count(installation, "loyalty.card")).isEqualTo(2);
        assertThat(installation.run("search", "A-2", "--json").out()).contains("loyalty.card:");
        assertThat(installation.run("finding", "--json").out()).contains("loyalty.overdrawn");
        assertThat(installation.faults()).isEmpty();
    }

    private static List<String> recordTypes(Installation installation) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        installation
                .run("record-types", "--json")
                .json()
                .forEach(type -> ids.add(type.get("id").asText()));
        return ids;
    }

    private static long count(Installation installation, String type) throws IOException, InterruptedException {
        return installation.run("count", type, "--json").json().get("count").asLong();
    }
}
