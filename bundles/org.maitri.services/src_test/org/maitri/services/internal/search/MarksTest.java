package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void words_and_the_beginning_of_the_last_are_marked() {
        assertThat(marked("anna smi", "Smithers, Anna")).containsExactly("Smi", "Anna");
    }

    @Test
    void accents_do_not_shift_marks() {
        assertThat(marked("strasse", "Die Straße")).containsExactly("Straße");
        assertThat(marked("amelie", "Ame\u0301lie Poulain")).containsExactly("Ame\u0301lie");
    }

    @Test
    void the_middle_of_a_word_is_not_marked() {
        assertThat(marked("an", "Banana")).isEmpty();
    }

    @Test
    void excerpts_show_the_words_around_the_first_match() {
        String text = "lorem ipsum ".repeat(20) + "the kettle boils over " + "dolor sit ".repeat(30);
        String excerpt = new Marks(new Question("kettle")).excerpt(text);
        assertThat(excerpt)
                .contains("the kettle boils")
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeLessThan(160);
        assertThat(new Marks(new Question("teapot")).excerpt(text)).isEmpty();
    }

    private static List<String> marked(String typed, String text) {
        return new Marks(new Question(typed))
                .in(text).stream().map(mark -> text.substring(mark[0], mark[1])).toList();
    }
}
