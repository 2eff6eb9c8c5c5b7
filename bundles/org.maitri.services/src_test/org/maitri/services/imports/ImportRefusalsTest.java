package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

class ImportRefusalsTest {

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
    void refuses_what_a_form_would_refuse_of_the_whole_record() {
        ImportResult result = shop.take("""
                Delivery ID,Parcel,Qty,Note
                D1,Books,1,once
                D2,Books,1,once
                D3,Cups,1,once
                """);
        counts(result, 3, 2, 0, 0, 1);
        assertThat(result.reasons()).singleElement().asString().contains("Line 3", "Books goes once");

        ImportResult again = shop.take("again.csv", """
                Delivery ID,Parcel,Qty,Note
                D1,Books,3,once
                D3,Books,2,once
                """);
        counts(again, 2, 0, 1, 0, 1);
        assertThat(shop.deliveries())
                .extracting(delivery -> delivery.name + " " + delivery.pieces)
                .containsExactlyInAnyOrder("Books 3", "Cups 1");
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

    private static void counts(
            ImportResult result, long read, long created, long updated, long unchanged, long rejected) {
        assertThat(List.of(result.read(), result.created(), result.updated(), result.unchanged(), result.rejected()))
                .as("read, created, updated, unchanged, rejected; %s", result.reasons())
                .containsExactly(read, created, updated, unchanged, rejected);
    }
}
