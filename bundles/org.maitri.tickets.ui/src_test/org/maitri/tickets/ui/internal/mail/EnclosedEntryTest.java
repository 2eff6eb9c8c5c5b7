package org.maitri.tickets.ui.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maitri.tickets.Addressees;
import org.maitri.tickets.Addressees.Way;

class EnclosedEntryTest {

    @Test
    void an_answer_that_goes_to_nobody_says_so_before_it_is_sent() {
        assertThat(EnclosedEntry.receivers(Optional.empty(), false))
                .isEqualTo("No mail goes out: the answer is only kept with the ticket.");
    }

    @Test
    void an_answer_says_whom_it_goes_to() {
        assertThat(receivers(Way.LETTER, false)).isEqualTo("To ana@example.org");
        assertThat(receivers(Way.LETTER, false, "bo@example.org")).contains("ana@example.org", "bo@example.org");
    }

    @Test
    void whoever_did_not_write_by_mail_is_offered_a_letter() {
        assertThat(receivers(Way.ON_DEMAND, false))
                .startsWith("No mail goes out")
                .endsWith("<a>Send it to ana@example.org</a>");
        assertThat(receivers(Way.ON_DEMAND, true)).startsWith("To ana@example.org.");
    }

    private static String receivers(Way way, boolean mailed, String... others) {
        return EnclosedEntry.receivers(Optional.of(new Addressees("ana@example.org", List.of(others), way)), mailed);
    }
}
