package org.maitri.spi.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What languages are called, kept as and told apart by. */
class LanguagesTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void languages_are_chosen_by_their_names_and_kept_by_their_tags() {
        List<Choice> choices = Languages.choices("Any language");

        assertThat(choices.getFirst().label()).isEqualTo("Any language");
        assertThat(choices)
                .extracting(Choice::value, Choice::label)
                .contains(
                        tuple("de", "German"),
                        tuple("de-AT", "German (Austria)"),
                        tuple("te", "Telugu"),
                        tuple("fil", "Filipino"));
        assertThat(choices).extracting(Choice::value).doesNotHaveDuplicates();
        assertThat(choices.subList(1, choices.size())).extracting(Choice::label).startsWith("Abkhazian");
    }

    @Test
    void languages_are_called_as_in_the_language_of_the_program() {
        Locale.setDefault(Locale.GERMAN);

        assertThat(Languages.choices("*")).extracting(Choice::label).contains("Deutsch", "Englisch");
    }

    @Test
    void what_people_write_is_kept_as_a_tag() {
        assertThat(List.of("German", "deutsch", "DE", " de "))
                .allSatisfy(each -> assertThat(Languages.tag(each)).isEqualTo("de"));
        assertThat(Languages.tag("de_at")).isEqualTo("de-AT");
        assertThat(Languages.tag("Filipino")).isEqualTo("fil");
        assertThat(Languages.tag("Klingon")).isEqualTo("Klingon");
        assertThat(Languages.tag("Klingon of old")).isEqualTo("Klingon of old");
        assertThat(Languages.isKnown("Klingon of old")).isFalse();
        assertThat(Languages.name("de_at")).isEqualTo("German (Austria)");
    }

    @Test
    void the_language_that_suits_best_is_chosen() {
        List<String> there = List.of("en", "*", "de", "de-AT");
        assertThat(Languages.best(there, each -> each, "de_AT")).contains("de-AT");
        assertThat(Languages.best(there, each -> each, "German")).contains("de");
        assertThat(Languages.best(there, each -> each, "Deutsch")).contains("de");
        assertThat(Languages.best(there, each -> each, "fr")).contains("*");
        assertThat(Languages.best(there, each -> each, null)).contains("*");
        assertThat(Languages.best(List.of("it"), each -> each, "fr")).contains("it");
    }
}
