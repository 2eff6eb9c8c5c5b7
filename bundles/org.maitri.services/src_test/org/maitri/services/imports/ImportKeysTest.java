package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;

class ImportKeysTest {

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
        shop.open()
                .database()
                .change(
                        "Edit",
                        work -> work.findByExternalKey(Delivery.class, "D1").orElseThrow().name = "Edited");
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
    void says_when_a_key_tells_rows_not_apart() {
        ImportResult result = shop.take("Delivery ID,Parcel\nD1,Books\nD2,Plates\nD1,Cups\n");
        counts(result, 3, 3, 0, 0, 0);
        assertThat(result.remarks()).singleElement().asString().contains("Delivery ID", "D1", "by their content");
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

    private static void counts(
            ImportResult result, long read, long created, long updated, long unchanged, long rejected) {
        assertThat(List.of(result.read(), result.created(), result.updated(), result.unchanged(), result.rejected()))
                .as("read, created, updated, unchanged, rejected; %s", result.reasons())
                .containsExactly(read, created, updated, unchanged, rejected);
    }
}
