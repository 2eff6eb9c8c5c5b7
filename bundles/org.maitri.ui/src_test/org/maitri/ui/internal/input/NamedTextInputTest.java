package org.maitri.ui.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

class NamedTextInputTest {

    private static final List<Choice> NAMED = List.of(
            new Choice("*", "Any language", Tone.NEUTRAL, null), new Choice("", "Nobody's", Tone.NEUTRAL, null));

    @Test
    void what_is_called_something_is_shown_by_its_name() {
        assertThat(NamedTextInput.words(NAMED, "*")).isEqualTo("Any language");
        assertThat(NamedTextInput.words(NAMED, "")).isEqualTo("Nobody's");
        assertThat(NamedTextInput.words(NAMED, "de")).isEqualTo("de");
    }

    @Test
    void a_name_stands_for_its_value_however_it_is_typed() {
        assertThat(NamedTextInput.typed(NAMED, "any language ")).isEqualTo("*");
        assertThat(NamedTextInput.typed(NAMED, "*")).isEqualTo("*");
        assertThat(NamedTextInput.typed(NAMED, "de")).isEqualTo("de");
    }
}
