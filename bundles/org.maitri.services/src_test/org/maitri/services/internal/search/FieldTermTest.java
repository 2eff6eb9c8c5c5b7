package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is a field and what is a word in a question. */
class FieldTermTest {

    private static FieldTerm.Typed parse(String text) {
        return FieldTerm.parse(text, Set.of("state", "customer", "due")::contains);
    }

    @Test
    void fields_are_told_from_words() {
        FieldTerm.Typed typed = parse("broken state:open lid -customer:\"Ana Diaz\" due:<2d");

        assertThat(typed.terms())
                .containsExactly(
                        new FieldTerm(false, "state", "open"),
                        new FieldTerm(true, "customer", "Ana Diaz"),
                        new FieldTerm(false, "due", "<2d"));
        assertThat(typed.words().strip().split("\\s+")).containsExactly("broken", "lid");
    }

    @Test
    void what_is_no_field_stays_a_word() {
        assertThat(parse("http://example.org 12:30 re:order").terms()).isEmpty();
        assertThat(parse("state: open").terms()).isEmpty();
        assertThat(parse("a state:\"unfinished").terms()).containsExactly(new FieldTerm(false, "state", "unfinished"));
    }
}
