package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;

/** What is found among more records than anybody looks at. */
class BestOfEachTest {

    private static final int VERY_MANY = 5_000;

    private final IndexStore store = IndexStore.open(Optional.empty());
    private Instant clock = Instant.EPOCH;

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void the_newest_are_found_and_whatever_is_called_so_however_old_it_is() throws IOException {
        keep(Card.named("Kettle"));
        for (int i = 1; i <= VERY_MANY; i++) {
            keep(Card.named("My kettle " + i));
        }
        store.show();
        assertThat(best("kettle")).containsExactly("Kettle", "My kettle 5000", "My kettle 4999");
        assertThat(best("k")).containsExactly("Kettle", "My kettle 5000", "My kettle 4999");
        assertThat(best("my kettle 17")).containsExactly("My kettle 17", "My kettle 1799", "My kettle 1798");
    }

    private void keep(Card card) throws IOException {
        clock = clock.plusSeconds(1);
        card.stamp("test", clock);
        store.put(card.ref(), card.document());
    }

    private List<String> best(String typed) throws IOException {
        Question question = new Question(typed);
        return store.ask(searcher -> {
            BestOfEach best = BestOfEach.ofTheNewest(3, Progress.NONE);
            searcher.search(question.exactly(Question.ofTypes(Set.of("tests.card"))), best);
            List<String> titles = new ArrayList<>();
            for (BestOfEach.Best found :
                    searcher.search(question.atTheStart(Question.ofTypes(Set.of("tests.card"))), best)) {
                titles.add(searcher.storedFields().document(found.document()).get(Documents.SHOWN_TITLE));
            }
            return titles;
        });
    }
}
