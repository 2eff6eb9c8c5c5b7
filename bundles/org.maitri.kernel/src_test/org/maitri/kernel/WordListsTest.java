package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void keepsTheOrderOfWordsAndLettersOfAnyLanguage() {
        assertThat(WordLists.beside(WordListsTest.class, "words.properties").get("street"))
                .containsExactly("straße", "rue", "通り");
    }
}
