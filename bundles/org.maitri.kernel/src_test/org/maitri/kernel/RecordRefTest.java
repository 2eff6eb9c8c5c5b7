package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRefTest {

    @Test
    void its_text_form_reads_back() {
        RecordRef ref = new RecordRef("tickets.ticket", TimeOrderedId.next());

        assertThat(RecordRef.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tickets.ticket", ":0190c8a2-0000-7000-8000-000000000000", "tickets.ticket:42"})
    void other_texts_are_refused(String text) {
        assertThatThrownBy(() -> RecordRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_type_cannot_hold_the_separator() {
        UUID id = TimeOrderedId.next();

        assertThatThrownBy(() -> new RecordRef("a:b", id)).isInstanceOf(IllegalArgumentException.class);
    }
}
