package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** The example of a partner's plug-in, built from the published repository alone, in the product as it was built. */
class LoyaltycardTest {

    private static final String FEATURE = "com.example.loyaltycard.feature";

    @TempDir
    private Path folder;

    private Installation maitri;

    @BeforeEach
    void the_plugin_is_installed() throws Exception {
        assumeTrue(Installation.present() && Files.isDirectory(PartnerBuild.REPOSITORY), "there is no product here");
        maitri = Installation.whole(folder.resolve("home"));
        install();
    }

    private void install() throws Exception {
        done("plugin", "install", PartnerBuild.loyaltycard().toString(), "--allow-unsigned");
    }

    private Outcome done(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = maitri.run(arguments);
        assertThat(outcome.code()).as(() -> outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private JsonNode importStamps() throws IOException, InterruptedException {
        LocalDate day = LocalDate.now().minusDays(3);
        Path file = Files.writeString(folder.resolve("stamps.csv"), """
                Stamp ID;Member No;Member;Member Mail;Stamped On;Action;Pts;Shop
                S1;M-7;Ana Diaz;ana@example.org;%1$s;collect;1200;Bonn
                S2;M-7;Ana Diaz;ana@example.org;%1$s;spend;500;Bonn
                S3;M-8;Bo Li;bo@example.org;%1$s;adjust;-30;Kiel
                S4;M-9;Cy Poe;cy@example.org;%1$s;donate;30;Kiel
                """.formatted(day));
        return done("import", "loyaltycard.entry", file.toString(), "--json").json();
    }

    private String cards() throws IOException, InterruptedException {
        return done("list", "loyaltycard.card", "--json").out();
    }

    @Test
    void its_records_are_imported_listed_searched_counted_and_booked() throws Exception {
        JsonNode imported = importStamps();

        assertThat(imported.get("created").asLong()).isEqualTo(3);
        assertThat(imported.get("rejected").asLong()).isEqualTo(1);
        assertThat(done("search", "M-8", "--json").out()).contains("loyaltycard.card:");
        assertThat(done("finding", "--json").out()).contains("loyaltycard.overdrawn", "M-8", "30");
        assertThat(done("metric", "loyaltycard.earned", "--json").out()).contains("1200");
        assertThat(done("points", "book", "M-7", "50", "--json")
                        .json()
                        .get("balance")
                        .asLong())
                .isEqualTo(750);
        assertThat(done("points", "balance", "M-7", "--json").json().get("tier").asText())
                .isEqualTo("silver");
        Outcome tooMany = maitri.run("points", "book", "M-7", "9000", "--kind", "redeemed");
        assertThat(tooMany.code()).isEqualTo(1);
        assertThat(tooMany.err()).hasLineCount(1).contains("750", "9,000");
        assertThat(done("report", "loyaltycard.tiers", "--json").out()).contains("silver");
        assertThat(maitri.faults()).isEmpty();
    }

    @Test
    void persons_are_merged_and_erased_with_their_cards() throws Exception {
        importStamps();

        done("privacy", "export", "ana@example.org", "--folder", folder.toString());
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.filter(file -> file.toString().endsWith(".json")).map(LoyaltycardTest::read))
                    .anyMatch(text -> text.contains("M-7") && text.contains("1200"));
        }
        String ana = reference("Ana Diaz");
        done("merge", ana, reference("Bo Li"));
        assertThat(done("points", "balance", "M-7", "--json")
                        .json()
                        .get("balance")
                        .asLong())
                .isEqualTo(670);
        done("undo");
        assertThat(cards()).contains("M-7", "M-8", "-30");
        done("privacy", "erase", "bo@example.org", "--reason", "asked for", "--yes", "--folder", folder.toString());
        assertThat(cards()).contains("M-7").doesNotContain("M-8");
        assertThat(done("check").code()).isZero();
    }

    @Test
    void when_it_goes_its_records_stay_and_when_it_is_back_it_finds_them() throws Exception {
        importStamps();
        String before = cards();

        done("plugin", "remove", FEATURE);
        assertThat(maitri.run("list", "loyaltycard.card").code()).isEqualTo(1);
        assertThat(done("check").code()).isZero();

        install();
        assertThat(cards()).isEqualTo(before);
        assertThat(maitri.faults()).isEmpty();
    }

    private String reference(String name) throws IOException, InterruptedException {
        for (JsonNode hit : done("search", name, "--json").json()) {
            if (hit.toString().contains(name) && hit.toString().contains("customers.person:")) {
                return hit.toString().replaceAll(".*(customers\\.person:[0-9a-f-]{36}).*", "$1");
            }
        }
        throw new AssertionError("Nobody is called " + name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
