package com.example.loyaltycard.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;

/** An export of the Stampbook till system becomes cards, customers and a ledger. */
class StampbookImportTest {

    private static final String EXPORT = """
            Stamp ID;Member No;Member;Member Mail;Stamped On;Action;Pts;Shop
            S1;M-7;Ana Diaz;ana@example.org;2026-03-01;collect;1200;Bonn
            S2;M-7;Ana Diaz;ana@example.org;2026-03-09;spend;500;Bonn
            S3;M-8;Bo Li;bo@example.org;2026-03-02;collect;10;Kiel
            S4;M-8;Bo Li;bo@example.org;2026-03-03;adjust;-30;Kiel
            S5;M-9;Cy Poe;cy@example.org;2026-03-03;donate;30;Kiel
            """;

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private ImportResult result;

    @BeforeEach
    void take_the_export_in() throws Exception {
        open = Product.service(Profiles.class).open(Profile.inMemory("stampbook" + UUID.randomUUID()), Progress.NONE);
        Path file = Files.writeString(folder.resolve("stamps.csv"), EXPORT);
        result = Product.service(Imports.class).run(ImportRequest.of(Entry.TYPE, file), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void rows_become_entries_and_what_is_not_understood_is_refused_with_a_reason() {
        assertThat(result.created()).isEqualTo(4);
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.reasons().getFirst()).contains("donate", "redeemed");
    }

    @Test
    void a_card_has_the_points_of_its_entries_and_a_customer() {
        Card card = open.database().read(work -> Ledger.card("M-7", work)).orElseThrow();

        assertThat(card.balance()).isEqualTo(700);
        assertThat(card.tier()).isEqualTo("silver");
        assertThat(open.records().titles(java.util.List.of(card.customer())).values())
                .containsExactly("Ana Diaz");
    }

    @Test
    void the_same_export_changes_nothing_the_second_time() throws Exception {
        Path again = Files.writeString(folder.resolve("again.csv"), EXPORT);

        ImportResult second = Product.service(Imports.class).run(ImportRequest.of(Entry.TYPE, again), Progress.NONE);

        assertThat(second.created()).isZero();
        assertThat(second.updated()).isZero();
    }

    @Test
    void an_overdrawn_card_needs_attention() throws Exception {
        assertThat(Product.service(Findings.class).find(10, Progress.NONE))
                .extracting(finding -> finding.title())
                .anyMatch(title -> title.contains("M-8") && title.contains("20"));
    }
}
