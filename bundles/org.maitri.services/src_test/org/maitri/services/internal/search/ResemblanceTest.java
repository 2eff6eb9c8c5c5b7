package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes texts alike. */
class ResemblanceTest {

    @Test
    void words_that_most_texts_have_make_none_alike() {
        assertThat(List.of("Where are you from?", "Bitte für die", "Où est-ce que vous avez"))
                .allSatisfy(
                        words -> assertThat(new Resemblance(words).isEmpty()).isTrue());
    }

    @Test
    void what_a_text_is_about_stays() {
        String asked = new Resemblance("Spare lid for the Juicer J1")
                .query(Set.of("a"))
                .toString();

        assertThat(asked).contains("spare", "lid", "juicer").doesNotContain(":for", ":the");
    }
}
