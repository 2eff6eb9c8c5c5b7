package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
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
    void changes_nothing_when_the_file_comes_again() {
        shop.take(KEYED);
        ImportResult again = shop.take("renamed.csv", KEYED);
        counts(again, 2, 0, 0, 2, 0);
        assertThat(again.commit()).isEmpty();
        assertThat(shop.open().journal().commits(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void keeps_what_a_person_changed_since() {
        shop.take(KEYED);
        shop.open().database().write("Edit", work -> {
            work.findByExternalKey(Delivery.class, "D1").orElseThrow().name = "Edited";
            return null;
        });
        counts(shop.take(KEYED), 2, 0, 0, 2, 0);
        assertThat(shop.deliveries()).extracting(delivery -> delivery.name).containsExactly("Edited", "Plates");
    }

    @Test
    void keeps_apart_the_records_of_two_systems_that_count_from_one() {
        shop.take("first.csv", "Delivery ID,Parcel,Qty,Status\n1,Books,3,open\n2,Plates,1,open\n");
        counts(
                shop.take("second.csv", "Delivery ID,Name,Weight (kg),Cost,Carrier\n1,Chairs,9.5,80.00,Road\n"),
                1,
                1,
                0,
                0,
                0);
        assertThat(shop.deliveries())
                .hasSize(3)
                .extracting(delivery -> delivery.externalKey().orElseThrow())
                .containsExactlyInAnyOrder("1", "2", "1");
    }

    @Test
    void knows_a_system_again_that_writes_one_more_column() {
        shop.take("january.csv", "Delivery ID,Parcel,Qty,Status\n1,Books,3,open\n");
        counts(
                shop.take("february.csv", "Delivery ID,Parcel,Qty,Status,Carrier\n1,Books,3,done,Road\n"),
                1,
                0,
                1,
                0,
                0);
        assertThat(shop.deliveries()).hasSize(1);
    }

    @Test
    void updates_by_key_and_back_again() {
        shop.take(KEYED);
        String changed = KEYED.replace(",open,", ",done,");
        counts(shop.take(changed), 2, 0, 1, 1, 0);
        counts(shop.take(changed), 2, 0, 0, 2, 0);
        counts(shop.take(KEYED), 2, 0, 1, 1, 0);
        assertThat(shop.deliveries().getFirst().state).isEqualTo("open");
    }

    @Test
    void makes_a_record_of_each_of_several_equal_rows_and_knows_them_again() {
        String rows = "Parcel,Qty\nBooks,1\nBooks,1\nPlates,2\nBooks,1\n";
        counts(shop.take(rows), 4, 4, 0, 0, 0);
        counts(shop.take(rows), 4, 0, 0, 4, 0);
        counts(shop.take(rows + "Books,1\n"), 5, 1, 0, 4, 0);
        assertThat(shop.deliveries()).hasSize(5);
    }

    @Test
    void lets_the_last_row_with_a_key_win() {
        String rows = "ID,Parcel,Qty\n1,Books,1\n2,Cups,1\n1,Books,5\n";
        Mapping mapping = new Mapping(
                "m",
                "shop.delivery",
                List.of(Column.to("ID", Mapping.KEY), Column.to("Parcel", "name"), Column.to("Qty", "pieces")),
                Map.of());
        ImportRequest request =
                ImportRequest.of("shop.delivery", shop.file("twice.csv", rows)).with(mapping);
        counts(shop.imports().run(request, Progress.NONE), 3, 2, 1, 0, 0);
        counts(shop.imports().run(request, Progress.NONE), 3, 0, 0, 3, 0);
        assertThat(shop.deliveries()).extracting(delivery -> delivery.pieces).containsExactly(5L, 1L);
        shop.file("twice.csv", rows.replace("1,Books,5", "1,Books,6"));
        counts(shop.imports().run(request, Progress.NONE), 3, 0, 1, 2, 0);
        counts(shop.imports().run(request, Progress.NONE), 3, 0, 0, 3, 0);
        assertThat(shop.deliveries()).extracting(delivery -> delivery.pieces).containsExactly(6L, 1L);
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
    void can_be_undone_and_then_done_again() {
        shop.take(KEYED);
        ImportResult changed = shop.take(KEYED.replace(",open,", ",done,") + "D3,Cups,1.0,1.0,1,05/05/2025,open,\n");
        counts(changed, 3, 1, 1, 1, 0);
        shop.open().journal().undo(changed.commit().orElseThrow(), Progress.NONE);
        assertThat(shop.deliveries()).extracting(delivery -> delivery.state).containsExactly("open", "done");
        counts(shop.take(KEYED), 2, 0, 0, 2, 0);
        counts(shop.take(KEYED.replace(",open,", ",done,") + "D3,Cups,1.0,1.0,1,05/05/2025,open,\n"), 3, 1, 1, 1, 0);
        assertThat(shop.deliveries()).hasSize(3);
    }

    @Test
    void refuses_bad_rows_with_line_column_value_and_reason() throws IOException {
        ImportResult result = shop.take("""
                Parcel,Qty,Due date,Status,Note
                Books,3,31/12/2024,open,ok
                Cups,three,31/12/2024,open,"two
                lines"
                Plates,3,30/02/2024,open,
                Glass,3,31/12/2024,lost,
                ,3,31/12/2024,open,
                Bowl,-3,31/12/2024,open,
                forbidden,3,31/12/2024,open,
                late refusal,1,,,
                Pan,1,,,,,surplus
                =1+1,x,,,
                """);
        counts(result, 10, 1, 0, 0, 9);
        assertThat(result.reasons()).hasSize(9);
        assertThat(result.reasons().get(0)).contains("Line 3", "Qty", "\"three\"", "no number");
        assertThat(result.reasons().get(1)).contains("Line 5", "Due date", "30/02/2024", "no day there is");
        assertThat(result.reasons().get(2)).contains("Status", "lost", "Open, Done");
        assertThat(result.reasons().get(3)).contains("Name", "Parcel", "empty");
        assertThat(result.reasons().get(4)).contains("-3", "is negative");
        assertThat(result.reasons().get(5)).contains("the name is forbidden");
        assertThat(result.reasons().get(6)).contains("refused by the record");
        assertThat(result.reasons().get(7)).contains("7 cells", "surplus");
        assertThat(shop.buyers()).isEmpty();
        Path rejects = result.rejects().orElseThrow();
        assertThat(rejects).isEqualTo(folder.resolve("deliveries.rejects.csv"));
        assertThat(Files.readString(rejects))
                .startsWith("\uFEFFParcel,Qty,Due date,Status,Note,maitri line,maitri reason\r\n")
                .contains("Cups,three,31/12/2024,open,\"two\nlines\",3,")
                .contains("'=1+1,x,");
        String corrected = Files.readString(rejects).replace("three", "3");
        counts(shop.take("corrected.csv", corrected), 9, 2, 0, 0, 7);
    }

    @Test
    void only_tries_in_a_dry_run() {
        ImportRequest request =
                ImportRequest.of("shop.delivery", shop.file("deliveries.csv", KEYED + "D3,,1,1,1,,,\n"));
        ImportResult tried = shop.imports().run(request.asDryRun(), Progress.NONE);
        counts(tried, 3, 2, 0, 0, 1);
        assertThat(tried.commit()).isEmpty();
        assertThat(tried.rejects()).isPresent();
        assertThat(shop.deliveries()).isEmpty();
        counts(shop.imports().run(request, Progress.NONE), 3, 2, 0, 0, 1);
    }

    @Test
    void leaves_nothing_behind_when_it_is_cancelled() {
        StringBuilder rows = new StringBuilder("Parcel,Qty\nBad,x\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("Parcel ").append(i).append(",1\n");
        }
        Progress cancelling = new Progress() {
            private boolean cancelled;

            @Override
            public void begin(String task, long total) {
                cancelled = false;
            }

            @Override
            public void worked(long done) {
                cancelled = done > 1000;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        ImportRequest request = ImportRequest.of("shop.delivery", shop.file("many.csv", rows.toString()));
        assertThatThrownBy(() -> shop.imports().run(request, cancelling)).isInstanceOf(CancelledException.class);
        assertThat(shop.deliveries()).isEmpty();
        assertThat(shop.left()).containsExactly("many.csv");
        counts(shop.imports().run(request, Progress.NONE), 3001, 3000, 0, 0, 1);
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
    void does_not_take_damaged_keys_for_keys() {
        String rows = "Record ID,Parcel\n6.34E+17,Books\n6.34E+17,Cups\n6.34E+17,Books\n";
        ImportResult result = shop.take(rows);
        counts(result, 3, 3, 0, 0, 0);
        assertThat(result.remarks()).singleElement().asString().contains("Record ID", "6.34E+17");
        assertThat(shop.deliveries())
                .allMatch(delivery -> delivery.attributes().get("Record ID").equals("6.34E+17"));
        counts(shop.take(rows), 3, 0, 0, 3, 0);
    }

    @Test
    void knows_rows_by_their_file_where_its_name_is_part_of_what_they_mean() {
        String rows = "Parcel,Batch\nBooks,yes\nCups,no\n";
        Mapping mapping = new Mapping(
                "m", "shop.delivery", List.of(Column.to("Parcel", "name"), Column.to("Batch", "batch")), Map.of());
        ImportRequest first =
                ImportRequest.of("shop.delivery", shop.file("first.csv", rows)).with(mapping);
        ImportRequest second =
                ImportRequest.of("shop.delivery", shop.file("second.csv", rows)).with(mapping);
        counts(shop.imports().run(first, Progress.NONE), 2, 2, 0, 0, 0);
        counts(shop.imports().run(second, Progress.NONE), 2, 2, 0, 0, 0);
        counts(shop.imports().run(first, Progress.NONE), 2, 0, 0, 2, 0);
        counts(shop.imports().run(second, Progress.NONE), 2, 0, 0, 2, 0);
    }

    @Test
    void refuses_whole_files_with_one_message_and_changes_nothing() {
        refused("", "empty");
        refused("PK\u0003\u0004", "ZIP");
        refused("a\u0000b", "not a text file");
        refused("Parcel,Qty\n\"Books,1\nCups,2\n", "never closed");
        assertThatThrownBy(() -> shop.imports()
                        .run(ImportRequest.of("shop.delivery", folder.resolve("none.csv")), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> shop.imports()
                        .run(ImportRequest.of("shop.nothing", shop.file("a.csv", "a,b\n")), Progress.NONE))
                .isInstanceOf(RefusedException.class);
        assertThat(shop.deliveries()).isEmpty();
    }

    private void refused(String text, String why) {
        assertThatThrownBy(() -> shop.take(text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refuses_mappings_that_do_not_fit_the_file() {
        Path file = shop.file("a.csv", "Parcel,Qty\nBooks,1\n");
        Mapping missing = new Mapping("m", "shop.delivery", List.of(Column.to("Package", "name")), Map.of());
        assertThatThrownBy(() -> shop.imports()
                        .run(ImportRequest.of("shop.delivery", file).with(missing), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Package")
                .hasMessageContaining("Parcel, Qty");
        Mapping unknown = new Mapping("m", "shop.delivery", List.of(Column.to("Parcel", "nome")), Map.of());
        assertThatThrownBy(() -> shop.imports()
                        .run(ImportRequest.of("shop.delivery", file).with(unknown), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nome")
                .hasMessageContaining("name");
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
