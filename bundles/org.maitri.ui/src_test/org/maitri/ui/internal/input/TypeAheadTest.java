package org.maitri.ui.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> NAMES = List.of("", "Gabon", "Georgia", "Germany", "Ghana", "India");

    private final TypeAhead ahead = new TypeAhead(NAMES);

    @Test
    void lettersTogetherAreTheBeginningOfAName() {
        assertThat(type("germ")).isEqualTo(3);
    }

    @Test
    void oneLetterAgainAndAgainGoesThroughAllThatBeginWithIt() {
        assertThat(type("gg")).isEqualTo(2);
        assertThat(type("ggggg")).isEqualTo(1);
    }

    @Test
    void afterAPauseTypingBeginsAnew() {
        assertThat(ahead.type('g', 0, 5000)).isEqualTo(1);
        assertThat(ahead.type('i', 1, 9000)).isEqualTo(5);
    }

    @Test
    void whatNoNameBeginsWithChoosesNothing() {
        assertThat(type("gx")).isNegative();
    }

    private static int type(String letters) {
        TypeAhead fresh = new TypeAhead(NAMES);
        int chosen = 0;
        for (char letter : letters.toCharArray()) {
            chosen = fresh.type(letter, chosen, 0);
        }
        return chosen;
    }
}
