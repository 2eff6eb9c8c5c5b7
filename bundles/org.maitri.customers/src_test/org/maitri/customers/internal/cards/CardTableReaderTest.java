package org.maitri.customers.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.spi.imports.Table;

/** How cards become rows. */
class CardTableReaderTest {

    @TempDir
    private Path folder;

    private List<String> columns = List.of();

    private List<Table.Row> read(String text, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve("cards.vcf"), text, charset);
        CardTableReader reader = new CardTableReader();
        assertThat(reader.reads("cards.vcf", text.getBytes(charset))).isTrue();
        List<Table.Row> rows = new ArrayList<>();
        try (Table table = reader.open(file)) {
            columns = table.columns();
            for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private String cell(Table.Row row, String column) {
        return row.cells().get(columns.indexOf(column));
    }

    @Test
    void a_card_is_a_row_and_its_properties_are_columns() throws IOException {
        List<Table.Row> rows = read("""
                BEGIN:VCARD
                VERSION:3.0
                UID:42
                N:Cruz;Ana;Maria;Dr.;
                FN:Dr. Ana Cruz
                ORG:Acme;Sales
                EMAIL;TYPE=INTERNET:ana@example.org
                EMAIL;TYPE=INTERNET,PREF,WORK:ana@example.com
                item1.TEL:+63 2 555 0001
                item1.X-ABLabel:_$!<Main>!$_
                ADR;TYPE=HOME:;;12 Lake Road;Cebu City;;6000;Philippines
                X-SHOE-SIZE:38
                END:VCARD
                """, StandardCharsets.UTF_8);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.problem()).isNull();
            assertThat(cell(row, "UID")).isEqualTo("42");
            assertThat(cell(row, "Given name")).isEqualTo("Ana");
            assertThat(cell(row, "E-mail 1")).isEqualTo("ana@example.com");
            assertThat(cell(row, "E-mail 1 type")).isEqualTo("work");
            assertThat(cell(row, "E-mail 2")).isEqualTo("ana@example.org");
            assertThat(cell(row, "Phone 1 type")).isEqualTo("Main");
            assertThat(cell(row, "Address 1 city")).isEqualTo("Cebu City");
            assertThat(cell(row, "Department")).isEqualTo("Sales");
            assertThat(cell(row, "X-SHOE-SIZE")).isEqualTo("38");
        });
    }

    @Test
    void a_card_that_says_more_than_a_customer_has_room_for_is_no_problem() throws IOException {
        List<Table.Row> rows = read(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nORG:Acme;" + "x".repeat(400) + "\nEND:VCARD\n",
                StandardCharsets.UTF_8);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(cell(row, "Department")).hasSize(300);
            assertThat(row.original().get()).contains("x".repeat(200));
        });
    }

    @Test
    void a_card_that_was_cut_off_takes_no_other_with_it() throws IOException {
        List<Table.Row> rows = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Cut Off
                BEGIN:VCARD
                VERSION:3.0
                FN:Whole
                END:VCARD
                BEGIN:VCARD
                END:VCARD
                """, StandardCharsets.UTF_8);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).problem()).isNotNull();
        assertThat(rows.get(1).problem()).isNull();
        assertThat(rows.get(1).number()).isEqualTo(4);
        assertThat(cell(rows.get(1), "Name")).isEqualTo("Whole");
        assertThat(rows.get(2).problem()).isNotNull();
    }

    @Test
    void an_agent_stays_with_the_card_it_is_in() throws IOException {
        List<Table.Row> rows = read("""
                BEGIN:VCARD
                VERSION:2.1
                FN:Chief
                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                FN:Assistant
                TEL:1234567
                END:VCARD
                END:VCARD
                """, StandardCharsets.UTF_8);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(cell(row, "Name")).isEqualTo("Chief");
            assertThat(cell(row, "AGENT")).isEqualTo("Assistant, 1234567");
        });
    }

    @Test
    void older_programs_write_in_the_encoding_of_windows() throws IOException {
        List<Table.Row> rows =
                read("BEGIN:VCARD\r\nVERSION:2.1\r\nN:Müller;Jürgen\r\nEND:VCARD\r\n", Charset.forName("windows-1252"));

        assertThat(cell(rows.getFirst(), "Family name")).isEqualTo("Müller");
    }

    @Test
    void a_birthday_without_a_year_is_kept_as_it_is_written() throws IOException {
        List<Table.Row> rows =
                read("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nBDAY:--0203\nEND:VCARD\n", StandardCharsets.UTF_8);

        assertThat(columns).doesNotContain("Birthday");
        assertThat(cell(rows.getFirst(), "Birthday as written")).isEqualTo("--02-03");
    }

    @Test
    void a_year_that_stands_for_none_is_none() throws IOException {
        List<Table.Row> rows = read(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03\nEND:VCARD\n",
                StandardCharsets.UTF_8);
        assertThat(columns).doesNotContain("Birthday");
        assertThat(cell(rows.getFirst(), "Birthday as written")).isEqualTo("--02-03");
    }

    @Test
    void nobody_loses_a_second_family_name() throws IOException {
        List<Table.Row> rows = read(
                "BEGIN:VCARD\nVERSION:4.0\nFN:x\nN:García,Márquez;Gabriel, José;;Dr.,Prof.;\nEND:VCARD\n",
                StandardCharsets.UTF_8);
        assertThat(cell(rows.getFirst(), "Family name")).isEqualTo("García Márquez");
        assertThat(cell(rows.getFirst(), "Given name")).isEqualTo("Gabriel José");
    }

    @Test
    void cards_are_found_in_a_letter() throws IOException {
        List<Table.Row> rows = read(
                "Dear Ben,\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n\n-- \nYours, Ana\n",
                StandardCharsets.UTF_8);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(cell(row, "Name")).isEqualTo("Ana"));
    }

    @Test
    void a_photo_is_counted() throws IOException {
        List<Table.Row> rows = read(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nPHOTO;ENCODING=b;TYPE=JPEG:AAECAwQ=\nEND:VCARD\n",
                StandardCharsets.UTF_8);

        assertThat(cell(rows.getFirst(), "Photo")).isEqualTo("image/jpeg, 5 bytes");
    }

    @Test
    void other_files_are_left_to_others() {
        assertThat(new CardTableReader().reads("list.csv", "name;mail\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(new CardTableReader().reads("x.json", "[{\"a\": 1}]".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(new CardTableReader().reads("x.vcf", new byte[0])).isFalse();
    }
}
