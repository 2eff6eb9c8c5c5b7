package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;

class ImportEngineTest {

    private static final String KEYED = """
            Delivery ID,Parcel,Weight (kg),Cost,Qty,Due date,Status,Colour
            D1,Books,"1,5",12.50,3,31/12/2024,open,red
            D2,Plates,2.25,"1,200.00",1,01/02/2025,Closed,
            """.replace("\"1,5\"", "1.5");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void takes_rows_in_by_the_proposed_mapping() {
        ImportResult result = shop.take(KEYED);
        counts(result, 2, 2, 0, 0, 0);
        assertThat(result.commit()).isPresent();
        assertThat(result.rejects()).isEmpty();
        assertThat(result.mapping().columns())
                .extracting(Column::target)
                .containsExactly(Mapping.KEY, "name", "weight", "price", "pieces", "dueOn", "state", Mapping.ATTRIBUTE);
        Delivery books = shop.deliveries().getFirst();
        assertThat(books.externalKey()).contains("D1");
        assertThat(books.name).isEqualTo("Books");
        assertThat(books.weight).isEqualByComparingTo("1.5");
        assertThat(books.pieces).isEqualTo(3L);
        assertThat(books.dueOn).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(books.attributes()).isEqualTo(Map.of("Colour", "red"));
        Delivery plates = shop.deliveries().getLast();
        assertThat(plates.price).isEqualByComparingTo(new BigDecimal("1200"));
        assertThat(plates.state).isEqualTo("done");
        assertThat(plates.attributes()).isEmpty();
    }

    @Test
    void takes_events_in_order_and_only_once() {
        shop.withEvents();
        String log = "Number,Parcel,Status\nD1,Books,open\nD1,Books,done\nD1,Books,open\nD2,Cups,open\n";
        counts(shop.take(log), 4, 2, 2, 0, 0);
        assertThat(shop.deliveries().getFirst().state).isEqualTo("open");
        counts(shop.take(log + "D1,Books,done\n"), 5, 0, 1, 4, 0);
        counts(shop.take(log + "D1,Books,done\n"), 5, 0, 0, 5, 0);
        assertThat(shop.deliveries().getFirst().state).isEqualTo("done");
    }

    @Test
    void takes_the_record_that_a_cell_names_as_lists_do() {
        shop.take("Parcel,Buyer Email,Buyer name\nBooks,ann@shop.example,Ann\n");
        String ann = shop.buyers().getFirst().ref().toString();
        String gone = ann.substring(0, ann.length() - 4) + "0000";
        ImportResult result = shop.take("more.csv", "Parcel,Buyer\nPan," + ann + "\nPot," + gone + "\n");
        counts(result, 2, 1, 0, 0, 1);
        assertThat(result.reasons().getFirst()).contains(gone, "no record");
        assertThat(shop.buyers()).hasSize(1);
        assertThat(shop.deliveries()).allMatch(each -> each.buyer.toString().equals(ann));
    }

    @Test
    void makes_the_records_rows_point_at() {
        String rows = """
                Parcel,Buyer Email,Buyer name
                Books,ann@shop.example,Ann
                Cups,bob@shop.example,Bob
                Pans,ann@shop.example,Ann
                Bowl,,
                Plate,,Carl
                Fork,,Carl
                """;
        ImportResult result = shop.take(rows);
        counts(result, 6, 6, 0, 0, 0);
        assertThat(result.along()).isEqualTo(Map.of("shop.buyer", 3L));
        assertThat(result.mapping().columns())
                .extracting(Column::target)
                .containsExactly("name", "buyer.mail", "buyer.name");
        assertThat(shop.buyers()).extracting(buyer -> buyer.name).containsExactlyInAnyOrder("Ann", "Bob", "Carl");
        List<Delivery> deliveries = shop.deliveries();
        assertThat(deliveries.get(0).buyer).isEqualTo(deliveries.get(2).buyer).isNotNull();
        assertThat(deliveries.get(3).buyer).isNull();
        assertThat(deliveries.get(4).buyer).isEqualTo(deliveries.get(5).buyer).isNotNull();
        ImportResult more =
                shop.take("more.csv", "Parcel,Buyer Email,Buyer name\nSpoon,ann@shop.example,Anna\nJug,,Carl\n");
        assertThat(more.along()).isEmpty();
        assertThat(shop.buyers()).hasSize(3);
    }

    @Test
    void keeps_cells_of_a_module_that_is_not_there_as_attributes() {
        try (Shop alone = new Shop(folder, false)) {
            counts(alone.take("Parcel,Buyer Email\nBooks,ann@shop.example\n"), 1, 1, 0, 0, 0);
            assertThat(alone.only().attributes()).isEqualTo(Map.of("Buyer Email", "ann@shop.example"));
            assertThat(alone.only().buyer).isNull();
            Mapping mapping = new Mapping(
                    "m",
                    "shop.delivery",
                    List.of(Column.to("Parcel", "name"), Column.to("Buyer Email", "buyer.mail")),
                    Map.of());
            Path file = alone.file("mapped.csv", "Parcel,Buyer Email\nCups,bob@shop.example\n");
            alone.imports().run(ImportRequest.of("shop.delivery", file).with(mapping), Progress.NONE);
            assertThat(alone.deliveries().getLast().attributes()).containsEntry("Buyer Email", "bob@shop.example");
        }
    }

    @Test
    void keeps_odd_cells_as_attributes_and_says_so() {
        ImportResult result = shop.take("Parcel,Due date\nBooks,31/12/2024\nCups,08/2012\nPans,30/12/2024\n");
        counts(result, 3, 3, 0, 0, 0);
        assertThat(result.remarks()).singleElement().asString().contains("Line 3", "Due date", "08/2012");
        assertThat(shop.deliveries().get(1).attributes()).isEqualTo(Map.of("Due date", "08/2012"));
    }

    @Test
    void fills_in_defaults() {
        Path file = shop.file("a.csv", "Parcel,Status\nBooks,\nCups,done\n");
        Mapping mapping = new Mapping(
                "m",
                "shop.delivery",
                List.of(Column.to("Parcel", "name"), Column.to("Status", "state")),
                Map.of("state", "open", "pieces", "7"));
        shop.imports().run(ImportRequest.of("shop.delivery", file).with(mapping), Progress.NONE);
        assertThat(shop.deliveries()).extracting(delivery -> delivery.state).containsExactly("open", "done");
        assertThat(shop.deliveries()).extracting(delivery -> delivery.pieces).containsExactly(7L, 7L);
    }

    @Test
    void saves_mappings() {
        Mapping mapping = new Mapping(
                "Carrier",
                "shop.delivery",
                List.of(new Column("Day", "dueOn", "dd/MM/yyyy", null), new Column("Kg", "weight", null, ",")),
                Map.of("state", "open"));
        shop.imports().save(mapping);
        shop.imports().save(mapping);
        assertThat(shop.imports().savedMappings()).isEqualTo(Map.of("Carrier", mapping));
        assertThat(shop.imports().fromJson(shop.imports().toJson(mapping))).isEqualTo(mapping);
    }

    @Test
    void takes_a_file_in_batch_by_batch() throws IOException {
        StringBuilder rows = new StringBuilder("Delivery ID,Parcel,Qty,Buyer name,Colour\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append('K')
                    .append(i)
                    .append(",Parcel ")
                    .append(i)
                    .append(',')
                    .append(i % 7)
                    .append(",Buyer ")
                    .append(i % 50)
                    .append(",red\n");
        }
        ImportResult result = shop.take(rows.toString());
        counts(result, 5_000, 5_000, 0, 0, 0);
        assertThat(result.along()).isEqualTo(Map.of("shop.buyer", 50L));
        counts(shop.take(rows.toString()), 5_000, 0, 0, 5_000, 0);
    }

    private static void counts(
            ImportResult result, long read, long created, long updated, long unchanged, long rejected) {
        assertThat(List.of(result.read(), result.created(), result.updated(), result.unchanged(), result.rejected()))
                .as("read, created, updated, unchanged, rejected; %s", result.reasons())
                .containsExactly(read, created, updated, unchanged, rejected);
    }
}
