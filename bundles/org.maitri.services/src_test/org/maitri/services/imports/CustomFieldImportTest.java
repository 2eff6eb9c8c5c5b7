package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.fields.ColumnPromotion;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ImportedColumns;
import org.maitri.spi.record.ListQuery;

class CustomFieldImportTest {

    private static final String TYPE = "shop.buyer";

    @TempDir
    Path folder;

    private Shop shop;
    private ImportedColumns columns;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        columns = new ColumnPromotion(
                shop.open().database(),
                shop.open().records(),
                shop.open().fields(),
                shop.open().access());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ImportResult take(String text) {
        return shop.imports().run(ImportRequest.of(TYPE, shop.file("buyers.csv", text)), Progress.NONE);
    }

    private List<String> stored(String field) {
        return shop.buyers().stream().map(buyer -> buyer.custom(field)).toList();
    }

    private static CustomField field(String id, FieldKind kind, String label) {
        return CustomField.of(TYPE, id, kind, label);
    }

    @Test
    void columns_of_their_names_are_taken_into_them_and_come_out_again() throws IOException {
        shop.open().fields().define(field("since", FieldKind.DATE, "Customer since"));
        shop.open()
                .fields()
                .define(field("tier", FieldKind.CHOICE, "Tier")
                        .withChoices(CustomField.choices(List.of("Gold", "Big One"))));
        ImportResult result = take("name;mail;customer since;Tier\nAda;a@x.org;31.12.2020;gold\n"
                + "Bob;b@x.org;01.02.2021;Big One\nCy;c@x.org;;lead\n");
        assertThat(result.mapping().columns())
                .extracting(column -> column.target())
                .containsExactly("name", "mail", "since", "tier");
        assertThat(result.created()).isEqualTo(2);
        assertThat(result.reasons()).singleElement().asString().contains("Gold, Big One");
        assertThat(stored("since")).containsExactly("2020-12-31", "2021-02-01");
        assertThat(stored("tier")).containsExactly("gold", "big-one");

        ListQuery all = ListQuery.of(new BuyerType(), 10);
        Path file = folder.resolve("out.csv");
        shop.exports().write(all, List.of("name", "since", "tier"), "csv", file, Progress.NONE);
        assertThat(Files.readString(file)).contains("Name,Customer since,Tier", "Bob,2021-02-01,big-one");

        assertThat(take("name;mail;customer since;Tier\nAda;a@x.org;31.12.2020;gold\n")
                        .unchanged())
                .isOne();
        assertThat(take("name;mail;Tier\nAda;a@x.org;big one\n").updated()).isOne();
        assertThat(stored("tier")).containsExactly("big-one", "big-one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void amounts_survive_a_file(String format) {
        shop.open().fields().define(field("worth", FieldKind.MONEY, "Worth"));
        take("name,mail,worth\nAda,a@x.org,1200.5\nBob,b@x.org,-3\n");
        assertThat(stored("worth")).containsExactly("1200.5", "-3");
        Path file = folder.resolve("out." + format);
        shop.exports()
                .write(
                        ListQuery.of(new BuyerType(), 10),
                        List.of("name", "mail", "worth"),
                        format,
                        file,
                        Progress.NONE);

        take("name,mail,worth\nAda,a@x.org,7\nBob,b@x.org,8\n");
        assertThat(shop.imports()
                        .run(ImportRequest.of(TYPE, file), Progress.NONE)
                        .updated())
                .isEqualTo(2);

        assertThat(stored("worth")).containsExactly("1200.5", "-3");
    }

    @Test
    void a_required_one_is_asked_for() {
        shop.open().fields().define(field("since", FieldKind.DATE, "Since").withRequired(true));
        ImportResult result = take("name,mail,since\nAda,a@x.org,2020-12-31\nBob,b@x.org,\n");
        assertThat(result.created()).isOne();
        assertThat(result.reasons()).singleElement().asString().contains("Since");
    }

    @Test
    void a_kept_column_becomes_one() {
        take("name,mail,Worth,Colour\nAda,a@x.org,\"1.234,50\",red\nBob,b@x.org,\"9,25\",Red\nCy,c@x.org,much,blue\n");
        assertThat(columns.of(TYPE, Progress.NONE))
                .extracting(ImportedColumns.Column::name)
                .containsExactly("Colour", "Worth");

        CustomField worth = field("worth", FieldKind.MONEY, "Worth");
        assertThat(columns.promote(worth, "Worth", true, Progress.NONE).converted())
                .isEqualTo(2);
        assertThat(shop.open().fields().all()).isEmpty();

        ImportedColumns.Promoted done = columns.promote(worth, "Worth", false, Progress.NONE);
        assertThat(done.read()).isEqualTo(3);
        assertThat(done.converted()).isEqualTo(2);
        assertThat(done.unfit()).singleElement().satisfies(unfit -> {
            assertThat(unfit.value()).isEqualTo("much");
            assertThat(unfit.title()).isEqualTo("Cy");
        });
        assertThat(stored("worth")).containsExactly("1234.5", "9.25", null);
        assertThat(shop.buyers().getLast().attributes()).containsEntry("Worth", "much");
        assertThat(shop.buyers().getFirst().attributes()).containsOnlyKeys("Colour");
        ListQuery rich = ListQuery.of(new BuyerType(), 10)
                .where(List.of(Filter.of("worth", Filter.Operator.MORE, BigDecimal.TEN)));
        assertThat(shop.open().records().count(rich, Progress.NONE)).isOne();

        shop.open().journal().undo(done.commit().orElseThrow(), Progress.NONE);
        assertThat(shop.buyers().getFirst().attributes()).containsEntry("Worth", "1.234,50");
        assertThat(shop.open().fields().all()).allMatch(CustomField::archived);
    }

    @Test
    void a_choice_takes_what_there_is() {
        take("name,mail,Colour\nAda,a@x.org,red\nBob,b@x.org,Red\nCy,c@x.org,dark blue\n");
        columns.promote(field("colour", FieldKind.CHOICE, "Colour"), "Colour", false, Progress.NONE);
        assertThat(stored("colour")).containsExactly("red", "red", "dark-blue");
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        assertThatThrownBy(() -> columns.promote(field("size", FieldKind.TEXT, "Size"), "Size", false, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Size");
    }
}
