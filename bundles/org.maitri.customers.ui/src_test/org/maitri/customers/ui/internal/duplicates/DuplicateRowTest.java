package org.maitri.customers.ui.internal.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicatePair;

/** How the list of likely duplicates says why. */
class DuplicateRowTest {

    private final DuplicateRow row = new DuplicateRow(
            new DuplicatePair(
                    new RecordRef("customers.person", new UUID(1, 1)),
                    new RecordRef("customers.person", new UUID(1, 2)),
                    0.9,
                    List.of(),
                    "same city; same name; same mail address"),
            "Ana",
            "Anna",
            List.of());

    @Test
    void what_does_not_fit_is_counted() {
        assertThat(row.reasons(100, String::length)).isEqualTo("same city; same name; same mail address");
        assertThat(row.reasons(31, String::length)).isEqualTo("same city; same name and 1 more");
        assertThat(row.reasons(1, String::length)).isEqualTo("3 reasons");
    }
}
