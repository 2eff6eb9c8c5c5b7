package org.maitri.tickets.ui.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maitri.tickets.Addressees;

class EnclosedEntryTest {

    @Test
    void an_answer_that_goes_to_nobody_says_so_before_it_is_sent() {
        assertThat(EnclosedEntry.receivers(Optional.empty()))
                .isEqualTo("No mail goes out: the answer is only kept with the ticket.");
    }

    @Test
    void an_answer_says_whom_it_goes_to() {
        assertThat(EnclosedEntry.receivers(Optional.of(new Addressees("ana@example.org", List.of()))))
                .isEqualTo("To ana@example.org");
        assertThat(EnclosedEntry.receivers(Optional.of(new Addressees("ana@example.org", List.of("bo@example.org")))))
                .contains("ana@example.org", "bo@example.org");
    }
}
