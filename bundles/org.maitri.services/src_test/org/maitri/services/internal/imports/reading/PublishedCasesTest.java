package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.services.internal.imports.SharedData;

/** Cases others published for readers of CSV. Cells are compared without the blanks around them. */
class PublishedCasesTest {

    private static final Pattern CASE =
            Pattern.compile("- id: (\\S+)\\s+input: (['\"])(.*?)\\2\\n(.*?)(?=\\n {2}- id:|\\z)", Pattern.DOTALL);
    private static final Pattern RECORD = Pattern.compile("^\\s+- \\[(.*)]\\s*$", Pattern.MULTILINE);
    private static final Pattern CELL = Pattern.compile("'((?:[^']|'')*)'|\"([^\"]*)\"");

    @TestFactory
    Stream<DynamicTest> reads_the_spectrum() throws IOException {
        Path folder = SharedData.file("csv-spectrum/csvs");
        // The expectation for the coordinates is of another form, and of another file.
        return list(folder)
                .filter(file -> !file.endsWith("location_coordinates.csv"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path expected = folder.resolveSibling("json")
                            .resolve(file.getFileName().toString().replace(".csv", ".json"));
                    JsonNode records = new ObjectMapper().readTree(expected.toFile());
                    Reading read = Reading.of(file);
                    assertThat(read.rows()).hasSameSizeAs(records);
                    for (int i = 0; i < records.size(); i++) {
                        for (String column : read.columns()) {
                            String cell = read.cells().get(i).get(read.columns().indexOf(column));
                            assertThat(lines(cell))
                                    .isEqualTo(lines(records.get(i).get(column).asText()));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> reads_the_specification() throws IOException {
        return list(SharedData.file("csv-fastcsv-spec/spec"))
                .filter(file -> !file.toString().matches(".*comments-(read|skip).*"))
                .flatMap(PublishedCasesTest::cases);
    }

    private static Stream<DynamicTest> cases(Path file) {
        List<DynamicTest> tests = new ArrayList<>();
        String yaml = read(file);
        for (Matcher found = CASE.matcher(yaml); found.find(); ) {
            String input = found.group(3).replace("''", found.group(2).equals("'") ? "'" : "''");
            List<List<String>> expected = RECORD.matcher(found.group(4))
                    .results()
                    .map(record -> cells(record.group(1)))
                    .toList();
            boolean skipEmpty = yaml.contains("skipEmptyLines: true");
            for (String end : List.of("\n", "\r", "\r\n")) {
                tests.add(DynamicTest.dynamicTest(found.group(1), () -> {
                    List<List<String>> records = new Dialect(',', '"')
                            .records(plain(input, end), 100).stream()
                                    .filter(record -> !skipEmpty || !record.isBlank())
                                    .map(RawRecord::cells)
                                    .toList();
                    assertThat(records)
                            .isEqualTo(expected.stream()
                                    .map(record -> record.stream()
                                            .map(cell -> Blanks.strip(plain(cell, end)))
                                            .toList())
                                    .filter(record -> !skipEmpty || !record.equals(List.of("")))
                                    .toList());
                }));
            }
        }
        return tests.stream();
    }

    private static List<String> cells(String record) {
        return CELL.matcher(record)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("''", "'"))
                .toList();
    }

    private static String plain(String text, String end) {
        return text.replace("\u240d", "\r")
                .replace("\u240a", "\n")
                .replace("\u2424", "\r\n")
                .replace("\u23ce", end)
                .replace("\u2420", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "utf8_bom.csv",
        "utf8_nobom.csv",
        "utf16be_bom.csv",
        "utf16le_bom.csv",
        "utf32be_bom.csv",
        "utf32le_bom.csv"
    })
    void reads_every_byte_order_mark(String name) {
        Reading read = Reading.of(SharedData.file("csv-fastcsv-spec/" + name));
        assertThat(read.columns()).containsExactly("foo", "\u00fc\u00dc\u00df");
        assertThat(read.cells()).containsExactly(List.of("123", "456"));
    }

    @ParameterizedTest
    @CsvSource({
        "ads-kag-facebook/KAG_conversion_data.csv, 1143, 12",
        "ads-bank-marketing/bank-additional.csv, 4119, 21",
        "tickets-kaggle-support/customer_support_tickets.csv, 8469, 17",
        "tickets-servicenow-incidents/incident_event_log.csv, 5998, 36",
        "hr-ibm-attrition/WA_Fn-UseC_-HR-Employee-Attrition.csv, 1470, 37",
        "hr-queensland-exit-surveys/dete_survey.csv, 822, 56",
        "pr-fda-recalls/recalls.csv, 1520, 6",
        "pr-public-events/cand_events_20150130.csv, 74, 9",
        "pr-charity-giving/rondeau.csv, 3000, 3",
        "pr-media-mentions/media_mentions_cable.csv, 972, 8",
        "contacts-febrl-dedupe/dataset1.csv, 1000, 11",
        "contacts-csv-exports/gpc_outlook.csv, 3, 22",
        "contacts-csv-exports/thunderbird_csv_semicolon.csv, 2, 4",
        "contacts-csv-exports/thunderbird_csv_no_header.csv, 2, 4",
        "contacts-csv-exports/thunderbird_basic_csv_addressbook.csv, 2, 37",
        "business-hours/cases.csv, 56, 13"
    })
    void reads_real_exports_whole(String name, int rows, int columns) {
        Reading read = Reading.of(SharedData.file(name));
        assertThat(read.rows()).hasSize(rows).allMatch(row -> row.problem() == null);
        assertThat(read.columns()).hasSize(columns);
        assertThat(read.skipped()).isZero();
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
