package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;

/** What people type, asked of an index in memory. */
class QuestionTest {

    private static final Set<String> TYPES = Set.of("tests.card");

    private final IndexStore store = IndexStore.open(Optional.empty());
    private Instant clock = Instant.parse("2026-01-01T00:00:00Z");

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void every_word_must_occur_and_the_last_may_be_a_beginning() throws IOException {
        keep(Card.named("Anna Smith"), Card.named("Anna Jones"));
        assertThat(ask("anna smi")).containsExactly("Anna Smith");
        assertThat(ask("smi anna")).isEmpty();
        assertThat(ask("anna")).hasSize(2);
    }

    @Test
    void what_has_a_number_comes_before_what_speaks_of_it() throws IOException {
        keep(Card.named("Re: Kettle [T-1000421]"), Card.named("Kettle").number("T-1000421"), Card.named("1000421"));
        assertThat(ask("t-1000421")).startsWith("Kettle");
        assertThat(ask("1000421")).contains("Kettle").endsWith("Re: Kettle [T-1000421]");
    }

    @Test
    void case_and_accents_do_not_matter() throws IOException {
        keep(Card.named("Émile Ångström"));
        assertThat(ask("ANGSTROM emile")).containsExactly("Émile Ångström");
        assertThat(ask("ångström")).containsExactly("Émile Ångström");
    }

    @Test
    void quoted_words_stand_together() throws IOException {
        keep(
                Card.named("first").notes("the kettle is broken"),
                Card.named("second").notes("broken is the kettle"));
        assertThat(ask("\"kettle is broken\"")).containsExactly("first");
        assertThat(ask("kettle is broken")).hasSize(2);
    }

    @Test
    void an_open_quote_is_no_error() throws IOException {
        keep(Card.named("first").notes("the kettle is broken"));
        assertThat(ask("\"kettle is bro")).containsExactly("first");
    }

    @Test
    void mail_addresses_are_found_whole_and_by_their_parts() throws IOException {
        keep(Card.named("A").mail("anna.smith@example.com"), Card.named("B").mail("smith.anna@example.org"));
        assertThat(ask("anna.smith@example.com")).containsExactly("A");
        assertThat(ask("anna.smith@exa")).containsExactly("A");
        assertThat(ask("smith")).hasSize(2);
        assertThat(ask("@example.org")).containsExactly("B");
    }

    @Test
    void telephone_numbers_are_found_however_they_are_written() throws IOException {
        keep(Card.named("A").phone("+49 (0)30 123-4567"), Card.named("B").phone("+49 40 7654321"));
        assertThat(ask("+49301234567")).containsExactly("A");
        assertThat(ask("030 1234567")).containsExactly("A");
        assertThat(ask("1234567")).containsExactly("A");
        assertThat(ask("0049 40 765")).containsExactly("B");
        assertThat(ask("4567")).containsExactly("A");
    }

    @Test
    void any_script_is_found() throws IOException {
        keep(Card.named("మైత్రి సేవ"), Card.named("தமிழ் நாடு"), Card.named("東京カメラ"), Card.named("กรุงเทพมหานคร"));
        assertThat(ask("సే")).containsExactly("మైత్రి సేవ");
        assertThat(ask("தமிழ்")).containsExactly("தமிழ் நாடு");
        assertThat(ask("東京")).containsExactly("東京カメラ");
        assertThat(ask("東京カメ")).containsExactly("東京カメラ");
        assertThat(ask("เทพ")).containsExactly("กรุงเทพมหานคร");
    }

    @Test
    void names_with_apostrophes_and_hyphens_are_found_either_way() throws IOException {
        keep(Card.named("Pat O'Brien"), Card.named("Anne-Marie Poe"));
        assertThat(ask("obrien")).containsExactly("Pat O'Brien");
        assertThat(ask("o'brien")).containsExactly("Pat O'Brien");
        assertThat(ask("brien")).containsExactly("Pat O'Brien");
        assertThat(ask("annemarie")).containsExactly("Anne-Marie Poe");
        assertThat(ask("marie")).containsExactly("Anne-Marie Poe");
    }

    @Test
    void matches_of_the_title_come_first_then_what_is_recent() throws IOException {
        keep(
                Card.named("Report").notes("about smith"),
                Card.named("Smithers"),
                Card.named("Bob Smith"),
                Card.named("Smith Ltd"),
                Card.named("Smith"),
                Card.named("Later").notes("about smith"));
        assertThat(ask("smith")).containsExactly("Smith", "Smith Ltd", "Smithers", "Bob Smith", "Later", "Report");
    }

    @Test
    void misspelt_words_are_forgiven_only_when_nothing_else_is_found() throws IOException {
        keep(Card.named("Kettle"), Card.named("Kettlx"));
        assertThat(ask("kettle")).containsExactly("Kettle");
        assertThat(ask("kettel")).contains("Kettle");
    }

    @Test
    void odd_input_finds_nothing_and_breaks_nothing() throws IOException {
        keep(Card.named("Anna"));
        for (String odd : List.of(
                "", "   ", "\"", "\"\"", "***", "?", "AND OR", "anna AND", "title:(", "\\", "😀", "a".repeat(9999))) {
            assertThat(ask(odd)).as(odd).isNotNull();
        }
    }

    @Test
    void external_keys_and_attributes_are_found() throws IOException {
        Card card = Card.named("Anna");
        card.setExternalKey("CRM-2024/77");
        card.setAttributes(Map.of("Favourite", "marmalade"));
        keep(card, Card.named("CRM 2024 77 in the title goes second"));
        assertThat(ask("crm-2024/77")).hasSize(2).startsWith("Anna");
        assertThat(ask("marmal")).containsExactly("Anna");
    }

    @Test
    void only_the_limit_is_kept() throws IOException {
        for (int i = 0; i < 20; i++) {
            keep(Card.named("Card " + i));
        }
        assertThat(ask("card")).hasSize(10).startsWith("Card 19", "Card 18");
    }

    private void keep(Card... cards) throws IOException {
        for (Card card : cards) {
            clock = clock.plusSeconds(1);
            card.stamp("test", clock);
            store.put(card.ref(), card.document());
        }
        store.show();
    }

    private List<String> ask(String text) throws IOException {
        Question question = new Question(text);
        if (question.isEmpty()) {
            return List.of();
        }
        return store.ask(searcher -> {
            List<String> exact = titles(searcher, question.exactly(Question.ofTypes(TYPES)));
            return exact.isEmpty() ? titles(searcher, question.roughly(Question.ofTypes(TYPES))) : exact;
        });
    }

    private static List<String> titles(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, BestOfEach.ofAll(10, Progress.NONE)).stream()
                .map(best -> {
                    try {
                        return searcher.storedFields().document(best.document()).get(Documents.SHOWN_TITLE);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .toList();
    }
}
