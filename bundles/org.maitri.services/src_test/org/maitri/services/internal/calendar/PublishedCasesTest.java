package org.maitri.services.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the tests of four libraries that compute business hours expect. */
class PublishedCasesTest {

    @Test
    void every_published_case_has_the_published_result() throws Exception {
        Path file = Path.of(
                PublishedCasesTest.class.getResource("published-cases.csv").toURI());
        Map<String, String> expected = expected(file);
        Map<String, String> answered = new LinkedHashMap<>();

        new CalendarCaseTable()
                .answer(
                        file,
                        answer ->
                                answered.put(answer.name(), answer.result().orElseGet(answer.problem()::orElseThrow)));

        assertThat(answered).containsExactlyEntriesOf(expected).hasSizeGreaterThan(100);
    }

    private static Map<String, String> expected(Path file) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> expected.put(row.getField("case"), row.getField("expected")));
        }
        return expected;
    }
}
