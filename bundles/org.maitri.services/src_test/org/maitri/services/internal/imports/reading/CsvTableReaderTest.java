package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Table;

class CsvTableReaderTest {

    private static final String TEXT = "Name,Stadt\nJürgen,Köln\nZoë,Łódź\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-8, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''"
    })
    void finds_the_encoding(String charset, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(TEXT.getBytes(Charset.forName(charset)));
        Reading read = Reading.of(folder, bytes.toByteArray());
        assertThat(read.columns()).containsExactly("Name", "Stadt");
        assertThat(read.cells()).containsExactly(List.of("Jürgen", "Köln"), List.of("Zoë", "Łódź"));
    }

    @Test
    void takes_what_is_not_utf_8_for_windows_1252_even_far_into_the_file() {
        String text = "name,age\n" + "Smith,30\n".repeat(20_000) + "M\u00fcller \u2013 Sons,31\n";
        Reading read = Reading.of(folder, text, EncodingDetector.WINDOWS);
        assertThat(read.cells().getLast()).containsExactly("M\u00fcller \u2013 Sons", "31");
        assertThat(read.description()).contains("Windows-1252");
    }

    @Test
    void names_row_column_and_bytes_of_damaged_text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("name,city\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Zoë,Łódź\n".repeat(10).getBytes(StandardCharsets.UTF_8));
        bytes.write("Bob,K".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xF6);
        bytes.write("ln\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Reading.of(folder, bytes.toByteArray()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("file.csv")
                .hasMessageContaining("line 12")
                .hasMessageContaining("city")
                .hasMessageContaining("F6")
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_separator(String separator) {
        Reading read = Reading.of(folder, "a,b,c\n1,\"x, y; z\",2\n3,\"p|q\t\",4\n".replace(",", separator));
        assertThat(read.columns()).containsExactly("a", "b", "c");
        assertThat(read.rows()).hasSize(2).allMatch(row -> row.problem() == null);
    }

    @Test
    void is_not_misled_by_decimal_commas() {
        Reading read = Reading.of(folder, "Tag;Kosten;Klicks\n01.02.2024;1,5;2,0\n02.02.2024;2,5;3,1\n");
        assertThat(read.columns()).containsExactly("Tag", "Kosten", "Klicks");
        assertThat(read.cells().getFirst()).containsExactly("01.02.2024", "1,5", "2,0");
    }

    @Test
    void honours_the_separator_a_spreadsheet_wrote_down() {
        Reading read = Reading.of(folder, "sep=;\r\na;b\r\n1,2;3,4\r\n");
        assertThat(read.columns()).containsExactly("a", "b");
        assertThat(read.cells()).containsExactly(List.of("1,2", "3,4"));
    }

    @Test
    void reads_apostrophes_as_quotes_only_where_they_are() {
        assertThat(Reading.of(folder, "'a','b'\n'1, 2','it''s'\n").cells()).containsExactly(List.of("1, 2", "it's"));
        assertThat(Reading.of(folder, "a,b\n'tis,'twas\nO'Hara,x\n").cells().getFirst())
                .containsExactly("'tis", "'twas");
    }

    @Test
    void reads_tab_separated_text_with_stray_quotation_marks() {
        Reading read = Reading.of(folder, "size\tthing\n\"5 inch\tpipe\n\"7\tscreen\n9\ttube\n");
        assertThat(read.cells())
                .containsExactly(List.of("\"5 inch", "pipe"), List.of("\"7", "screen"), List.of("9", "tube"));
    }

    @Test
    void leaves_out_what_stands_before_the_header() {
        Reading read = Reading.of(folder, """
                Campaign performance report
                Report generated,2024-03-01

                Campaign,Day,Impressions,Clicks
                Spring,2024-02-01,"25,881",12
                Summer,2024-02-02,100,3
                """);
        assertThat(read.columns()).containsExactly("Campaign", "Day", "Impressions", "Clicks");
        assertThat(read.rows()).extracting(Table.Row::number).containsExactly(5L, 6L);
        assertThat(read.skipped()).isEqualTo(3);
        assertThat(read.description()).contains("line 4");
    }

    @Test
    void leaves_out_totals_and_remarks_below_the_rows() {
        Reading read = Reading.of(folder, """
                Campaign,ID,Clicks,Cost
                Spring,1,10,5.00
                Total,--,7,1.00
                Total Energies,3,20,6.00
                Total: Campaigns,--,30,11.00
                Grand total,--,30,11.00

                Figures are estimates of the network
                """);
        assertThat(read.cells()).extracting(List::getFirst).containsExactly("Spring", "Total Energies");
        assertThat(read.skipped()).isEqualTo(5);
    }

    @Test
    void keeps_a_customer_called_total() {
        Reading read = Reading.of(folder, "Name,City,Orders\nTotal,Paris,3\nShell,London,4\n");
        assertThat(read.cells()).hasSize(2);
    }

    @Test
    void reads_a_file_without_a_header() {
        Reading read = Reading.of(folder, "John Doe,John,Doe,john@doe.invalid\nJane Doe,Jane,Doe,jane@doe.invalid\n");
        assertThat(read.columns()).containsExactly("Column 1", "Column 2", "Column 3", "Column 4");
        assertThat(read.rows()).hasSize(2);
        assertThat(Reading.of(folder, "7,12.5,x\n8,13.5,y\n").rows()).hasSize(2);
    }

    @Test
    void gives_every_column_a_name_of_its_own() {
        Reading read = Reading.of(folder, "\u00a0Name ,name,,Gender.\u00a0\u00a0What?\na,b,c,d\n");
        assertThat(read.columns()).containsExactly("Name", "name (2)", "Column 3", "Gender. What?");
    }

    @Test
    void fills_short_rows_and_refuses_long_ones() {
        Reading read = Reading.of(folder, "a,b,c\n1\n1,2,3,,\n1,2,3,4,5\n1,2,3\n");
        assertThat(read.cells())
                .containsExactly(
                        List.of("1", "", ""), List.of("1", "2", "3"), List.of("1", "2", "3"), List.of("1", "2", "3"));
        assertThat(read.rows().get(2).problem())
                .contains("5 cells")
                .contains("3 columns")
                .contains("4, 5");
        assertThat(read.rows().get(2).surplus()).containsExactly("4", "5");
        assertThat(read.rows()).filteredOn(row -> row.problem() != null).hasSize(1);
    }

    @Test
    void counts_lines_as_an_editor_shows_them() {
        Reading read = Reading.of(folder, "a,b\r\n\"x\r\ny\",1\r\n\r\nz,2\r\n");
        assertThat(read.rows()).extracting(Table.Row::number).containsExactly(2L, 5L);
        assertThat(read.cells().getFirst().getFirst()).isEqualTo("x\r\ny");
        assertThat(read.skipped()).isOne();
    }

    @Test
    void leaves_out_a_header_that_is_repeated() {
        assertThat(Reading.of(folder, "a,b\nx,1\na,b\ny,2\n").cells())
                .containsExactly(List.of("x", "1"), List.of("y", "2"));
    }

    @Test
    void trims_padded_headers_and_cells() {
        Reading read = Reading.of(folder, "rec_id, given_name, age\nrec-1,  ,\u00a03\u00a0\n");
        assertThat(read.columns()).containsExactly("rec_id", "given_name", "age");
        assertThat(read.cells()).containsExactly(List.of("rec-1", "", "3"));
    }

    @Test
    void refuses_what_is_no_table_with_one_message() throws IOException {
        refused("", "empty");
        refused(" \n\n", "empty");
        refused("PK\u0003\u0004....[Content_Types].xml xl/", "workbook of a kind");
        refused("%PDF-1.7", "PDF");
        refused("abc\u0000def,ghi", "not a text file");
        refused("<!DOCTYPE html><html>", "web page");
        refused("[{\"a\": 1}]", "JSON");
        refused("BEGIN:VCARD\nEND:VCARD\n", "cards");
        refused("a,b\n1,2\n\"open,3\n4,5\n", "never closed");
        assertThatThrownBy(() -> Reading.of(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> Reading.of(folder.resolve("none")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not exist");
    }

    private void refused(String content, String why) {
        assertThatThrownBy(() -> Reading.of(folder, content, StandardCharsets.ISO_8859_1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("file.csv");
    }

    @Test
    void notices_that_a_file_is_cut_off_while_it_is_read() throws IOException {
        Path file = Reading.file(folder, ("a,b\n" + "1,2\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        try (CountedTable table = new CsvTableReader().open(file)) {
            table.next();
            Files.write(file, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> {
                        while (table.next().isPresent()) {
                            assertThat(table.columns()).hasSize(2);
                        }
                    })
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("cut off");
        }
    }
}
