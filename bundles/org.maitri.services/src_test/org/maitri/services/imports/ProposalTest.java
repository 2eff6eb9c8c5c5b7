package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.spi.imports.Imports.Preview;
import org.maitri.spi.imports.Mapping;

class ProposalTest {

    @TempDir
    static Path folder;

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = new Shop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static Preview preview(String text) {
        return shop.imports().preview("shop.delivery", shop.file("file.csv", text), Progress.NONE);
    }

    private static List<String> targets(String text) {
        return preview(text).mapping().columns().stream()
                .map(Mapping.Column::target)
                .toList();
    }

    @Test
    void matches_names_whatever_their_form() {
        assertThat(targets("DELIVERY_ID;delivery name;WeightKg;Cost (EUR);due-date;Sent At;Comment\n"
                        + "a;b;1,5;2,5;01.02.2024;01.02.2024 10:00;c\n"))
                .containsExactly(Mapping.KEY, "name", "weight", "price", "dueOn", "sentAt", "note");
    }

    @Test
    void maps_no_words_to_a_number() {
        Preview preview = preview("Parcel,Quantity,Status,Date\nBooks,many,weird,soon\nCups,few,odd,later\n");
        assertThat(preview.mapping().columns())
                .extracting(Mapping.Column::target)
                .containsExactly("name", Mapping.ATTRIBUTE, Mapping.ATTRIBUTE, Mapping.ATTRIBUTE);
        assertThat(preview.warnings())
                .hasSize(3)
                .anyMatch(warning -> warning.contains("Quantity") && warning.contains("many"));
    }

    @Test
    void takes_an_id_for_the_key_only_if_it_tells_rows_apart() {
        assertThat(targets("id,parcel\n1,a\n2,b\n")).first().isEqualTo(Mapping.KEY);
        assertThat(targets("id,parcel\n1,a\n1,b\n")).first().isEqualTo(Mapping.ATTRIBUTE);
        assertThat(targets("id,parcel\n1,a\n1,a\n2,b\n")).first().isEqualTo(Mapping.KEY);
        assertThat(targets("id,parcel\n6.34E+17,a\n6.35E+17,b\n")).first().isEqualTo(Mapping.ATTRIBUTE);
        assertThat(targets("rownames,parcel\n1,a\n2,b\n")).first().isEqualTo(Mapping.ATTRIBUTE);
        assertThat(targets("Buyer ID,delivery no,parcel\n1,7,a\n2,8,b\n"))
                .containsExactly("buyer.key", Mapping.KEY, "name");
    }

    @Test
    void finds_the_columns_of_the_record_pointed_at() {
        assertThat(targets("Parcel,Buyer,Client E-Mail\nBooks,Ann,ann@a.example\n"))
                .containsExactly("name", "buyer.name", "buyer.mail");
        assertThat(targets("Parcel,Email\nBooks,ann@a.example\n")).containsExactly("name", "buyer.mail");
        assertThat(targets("Parcel,Buyer shoe size\nBooks,44\n")).containsExactly("name", Mapping.ATTRIBUTE);
    }

    @Test
    void says_what_it_cannot_decide_and_what_is_missing() {
        assertThat(preview("Parcel,Date\nBooks,01/02/2024\n").warnings())
                .singleElement()
                .asString()
                .contains("Date");
        assertThat(preview("Thing,Date\nBooks,31/02/2024\n").warnings()).anyMatch(warning -> warning.contains("Name"));
        assertThat(preview("Parcel,Qty\nBooks,2\n").targets())
                .extracting(target -> target.id())
                .contains("name", "pieces", "buyer.mail", "buyer.key");
    }

    @Test
    void ignores_what_a_file_of_refused_rows_adds() {
        assertThat(targets("Parcel,maitri line,maitri reason\nBooks,2,was wrong\n"))
                .containsExactly("name", Mapping.IGNORE, Mapping.IGNORE);
    }
}
