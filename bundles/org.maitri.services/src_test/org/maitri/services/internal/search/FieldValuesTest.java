package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;

/** What the index leaves out; in doubt it leaves the record to the database. */
class FieldValuesTest {

    private static final Card.Type TYPE = new Card.Type();
    private static final Condition IN_ROME = Condition.is("town", Operator.CONTAINS, "rom");

    private final IndexStore store = IndexStore.open(Optional.empty());

    @BeforeEach
    void keep_three() throws IOException {
        for (Card card : List.of(
                Card.named("Ada").town("Rome"),
                Card.named("Ben").town("Rome*2").mail("ben@example.com"),
                Card.named("Cai"))) {
            card.stamp("test", Instant.EPOCH);
            store.put(card.ref(), card.document());
        }
        store.show();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void records_with_other_values_are_left_out() throws IOException {
        assertThat(left(IN_ROME)).containsExactlyInAnyOrder("Ada", "Ben");
        assertThat(left(Condition.is("town", Operator.ANY_OF, "Rome", "Paris"))).containsExactly("Ada");
        assertThat(left(Condition.is("town", Operator.CONTAINS, "e*2"))).containsExactly("Ben");
        assertThat(left(Condition.is("town", Operator.EMPTY))).containsExactly("Cai");
        assertThat(left(Condition.is("mail", Operator.PRESENT))).containsExactly("Ben");
        assertThat(left(Condition.not(IN_ROME))).containsExactly("Cai");
        assertThat(left(Condition.NEVER)).hasSize(3);
    }

    @Test
    void all_parts_must_hold_or_one_of_them() throws IOException {
        Condition hasMail = Condition.is("mail", Operator.PRESENT);
        assertThat(left(Condition.all(IN_ROME, hasMail))).containsExactly("Ben");
        assertThat(left(Condition.any(Condition.is("town", Operator.EMPTY), hasMail)))
                .containsExactlyInAnyOrder("Ben", "Cai");
    }

    @Test
    void what_the_index_does_not_know_leaves_nothing_out() throws IOException {
        Condition unknown = Condition.is("name", Operator.EQUALS, "Ada");
        assertThat(left(unknown)).hasSize(3);
        assertThat(left(Condition.any(IN_ROME, unknown))).hasSize(3);
        assertThat(left(Condition.all(IN_ROME, unknown))).hasSize(2);
        assertThat(left(Condition.not(Condition.is("town", Operator.EQUALS, "rome"))))
                .hasSize(3);
    }

    private List<String> left(Condition condition) throws IOException {
        return store.ask(searcher -> {
            List<BestOfEach.Best> found =
                    searcher.search(FieldValues.among(Map.of(TYPE, condition)), BestOfEach.ofAll(10, Progress.NONE));
            return titles(searcher, found);
        });
    }

    private static List<String> titles(IndexSearcher searcher, List<BestOfEach.Best> found) throws IOException {
        List<String> titles = new ArrayList<>();
        for (BestOfEach.Best best : found) {
            titles.add(searcher.storedFields().document(best.document()).get(Documents.SHOWN_TITLE));
        }
        return titles;
    }
}
