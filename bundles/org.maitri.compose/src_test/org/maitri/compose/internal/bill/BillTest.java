package org.maitri.compose.internal.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.compose.internal.pack.SmallProduct;

class BillTest {

    @TempDir
    private Path folder;

    private Product product;
    private Bill bill;

    @BeforeEach
    void look() throws IOException {
        product = SmallProduct.in(folder, Platform.LINUX);
        bill = Bill.of(product, Optional.empty());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(bill.cycloneDx(Instant.EPOCH));
    }

    @Test
    void every_plugin_is_listed_with_its_sum_and_its_licence() throws Exception {
        JsonNode json = json();

        assertThat(json.path("specVersion").asText()).isEqualTo("1.6");
        assertThat(json.path("components")).hasSize(3).allSatisfy(component -> {
            assertThat(component.path("hashes").path(0).path("content").asText())
                    .hasSize(64);
            assertThat(component.path("licenses")).isNotEmpty();
        });
        assertThat(json.path("components").path(1).path("licenses").toString())
                .isEqualTo("[{\"license\":{\"id\":\"EPL-2.0\"}}]");
    }

    @Test
    void a_jar_in_a_plugin_is_listed_below_it() throws Exception {
        JsonNode card = json().path("components").path(0);

        assertThat(card.path("bom-ref").asText()).isEqualTo("plugins/com.example.card_2.0.0.jar");
        assertThat(card.path("components").path(0).path("bom-ref").asText()).endsWith(".jar!lib/inner.jar");
    }

    @Test
    void what_says_nothing_of_its_licence_is_told() {
        assertThat(bill.unknown())
                .containsExactly(
                        "plugins/com.example.card_2.0.0.jar: not stated by its maker",
                        "plugins/com.example.card_2.0.0.jar!lib/inner.jar: not stated by its maker");
    }

    @Test
    void the_texts_of_licences_are_handed_on() {
        assertThat(bill.texts()).containsKeys("EPL-2.0.txt", "com.example.card/LICENSE.txt");
        assertThat(bill.list().lines()).hasSize(5);
    }

    @Test
    void the_same_contents_give_the_same_bill() throws Exception {
        assertThat(Bill.of(product, Optional.empty()).cycloneDx(Instant.EPOCH))
                .isEqualTo(bill.cycloneDx(Instant.EPOCH));
    }
}
