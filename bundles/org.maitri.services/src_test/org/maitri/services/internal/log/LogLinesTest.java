package org.maitri.services.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLinesTest {

    private static LogRecord entry() {
        LogRecord entry = new LogRecord(Level.SEVERE, "Cannot write \"Asha Rao\" <asha@example.com>");
        entry.setLoggerName("org.maitri.persistence");
        entry.setInstant(Instant.parse("2026-03-01T10:00:00Z"));
        SQLException cause =
                new SQLException("Unique index or primary key violation: VALUES ('Asha', 'Rao')", "23505", 7);
        entry.setThrown(new IllegalStateException("Asha Rao is there already", cause));
        return entry;
    }

    @Test
    void what_happened_is_told_and_what_it_happened_with_is_not() {
        String lines = new LogLines(() -> false).format(entry());

        assertThat(lines)
                .startsWith("2026-03-01T10:00:00Z error org.maitri.persistence: Cannot write \"…\" <…>\n"
                        + "java.lang.IllegalStateException\n\tat org.maitri.services.internal.log.LogLinesTest.entry(")
                .contains("\nCaused by: java.sql.SQLException [23505, 7]\n")
                .doesNotContain("Asha", "Rao", "example.com");
    }

    @Test
    void everything_is_told_where_that_was_asked_for() {
        assertThat(new LogLines(() -> true).format(entry()))
                .contains("Cannot write \"Asha Rao\" <asha@example.com>", "VALUES ('Asha', 'Rao')");
    }

    @Test
    void what_the_virtual_machine_says_of_itself_is_told() {
        assertThat(Scrubbed.failure(new NoClassDefFoundError("org/example/Thing")))
                .startsWith("java.lang.NoClassDefFoundError: org/example/Thing\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Called +49 (30) 123-45 67 again            | Called … again
            password=swordfish, port 5432              | password=… port 5432
            jdbc:postgresql://asha:s3cret@db.example.com/crm?user=asha failed | jdbc:postgresql://db.example.com failed
            12 of 50000 rows                           | 12 of 50000 rows
            Read “Brief an Asha” in 3 s                | Read "…" in 3 s
            """)
    void numbers_addresses_and_secrets_go(String text, String scrubbed) {
        assertThat(Scrubbed.text(text)).isEqualTo(scrubbed);
    }
}
