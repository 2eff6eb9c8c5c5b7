package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = Texts.beside(TextsTest.class, Locale.ROOT);

    @Test
    void arguments_are_put_in() {
        assertThat(texts.get("greeting", "Asha")).isEqualTo("It's Asha");
    }

    @Test
    void a_text_without_arguments_is_taken_as_it_is() {
        assertThat(texts.get("plain")).isEqualTo("It's {0}");
    }

    @Test
    void a_count_takes_its_plural() {
        assertThat(texts.count("tickets", 1)).isEqualTo("1 ticket");
        assertThat(texts.count("tickets", 0)).isEqualTo("0 tickets");
        assertThat(texts.count("tickets", 12)).isEqualTo("12 tickets");
    }

    @Test
    void a_missing_key_shows_itself() {
        assertThat(texts.get("no.such.key")).isEqualTo("!no.such.key!");
    }

    @Test
    void a_language_that_is_not_there_falls_back_to_english_and_not_to_the_default_locale() {
        assertThat(Texts.beside(TextsTest.class, Locale.forLanguageTag("te")).count("tickets", 2))
                .isEqualTo("2 tickets");
    }

    @Test
    void plurals_are_those_of_the_language_of_the_texts() {
        Texts filipino = Texts.beside(TextsTest.class, Locale.forLanguageTag("fil"));
        assertThat(filipino.count("tickets", 2)).isEqualTo("2 tiket");
        assertThat(filipino.count("tickets", 4)).isEqualTo("4 na tiket");
    }
}
