package org.maitri.tickets.internal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SearchEngine;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.macros.CustomerLanguage;
import org.maitri.tickets.internal.macros.WordsSchema;
import org.maitri.tickets.words.Knowledge;

/** Articles: taken in from Markdown, suggested by what is written, and judged. */
class KnowledgeTest {

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private SearchEngine search;
    private Knowledge knowledge;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = Stream.concat(
                        TicketsModule.recordTypes().stream(), Stream.of(new ArticleType(), new SolutionType()))
                .toList();
        open = new DatabaseOpener(List.of(TicketsModule.schema(), new WordsSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        search = new SearchEngine(open.database(), open.records(), open.access(), Optional::empty);
        knowledge = new StoredKnowledge(
                open.database(), open.access(), search, new CustomerLanguage(open.records()), Clock.systemUTC());
    }

    Profile profile() {
        return Profile.inMemory("knowledge" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        search.close();
        open.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Article> articles() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select a from TicketsArticle a order by a.title", Article.class)
                        .getResultList());
    }

    @Test
    void files_are_taken_in_with_what_they_say_of_themselves_and_change_their_article_the_second_time()
            throws IOException {
        write("plain.md", "# Descale the kettle #\n\nUse *vinegar*.");
        write(
                "de/plain.md",
                "---\ntitle: \"Entkalken\"\nlanguage: de\nstate: Published\nkeywords: kalk, wasser\n"
                        + "link: https://example.com/k\nreview: 2027-01-31\n---\nEssig nehmen.");
        write("notes.txt", "not meant");

        assertThat(knowledge.take(List.of(folder), Progress.NONE)).isEqualTo(2);

        assertThat(articles()).extracting(Article::title).containsExactly("Descale the kettle", "Entkalken");
        assertThat(articles().getFirst()).satisfies(article -> {
            assertThat(article.body()).isEqualTo("Use *vinegar*.");
            assertThat(article.published()).isFalse();
        });
        assertThat(articles().getLast()).satisfies(article -> {
            assertThat(article.published()).isTrue();
            assertThat(article.language()).isEqualTo("de");
            assertThat(article.keywords()).containsExactlyInAnyOrder("kalk", "wasser");
            assertThat(article.reviewOn()).isEqualTo(LocalDate.of(2027, 1, 31));
        });

        write("plain.md", "No heading");
        knowledge.take(List.of(folder), Progress.NONE);
        assertThat(articles()).extracting(Article::title).containsExactly("Entkalken", "plain");
    }

    @Test
    void one_bad_file_keeps_all_out() throws IOException {
        write("a.md", "# Good");
        write("b.md", "---\nlink: javascript:alert(1)\n---\nBad");
        assertThatThrownBy(() -> knowledge.take(List.of(folder), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("b.md");
        write("b.md", "---\nlanguage: Klingon\n---\nBad");
        assertThatThrownBy(() -> knowledge.take(List.of(folder), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("b.md: the language is a name or a code");
        Files.write(folder.resolve("b.md"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> knowledge.take(List.of(folder), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> knowledge.take(List.of(folder.resolve("none.md")), Progress.NONE))
                .isInstanceOf(RefusedException.class);
        assertThat(articles()).isEmpty();
    }

    @Test
    void an_article_whose_day_of_review_came_says_so() {
        Article article = new Article();
        article.setReviewOn(LocalDate.of(2020, 1, 31));
        assertThat(new ArticleType().subtitle(article)).isEqualTo("Draft");

        article.setState(Article.PUBLISHED);
        assertThat(new ArticleType().subtitle(article)).isEqualTo("Review was due on January 31, 2020");

        article.archive(Instant.now());
        assertThat(new ArticleType().subtitle(article)).isEmpty();
    }

    @Test
    void an_archived_article_is_suggested_no_more() throws IOException {
        write("kettle.md", "---\nstate: published\n---\n# Kettle leaks\n\nTighten the **valve**.");
        knowledge.take(List.of(folder), Progress.NONE);
        search.catchUp(Progress.NONE);
        assertThat(knowledge.suggest("kettle", null, 5, Progress.NONE)).hasSize(1);

        open.database()
                .change(
                        "Archive",
                        work -> work.find(Article.class, articles().getFirst().id())
                                .orElseThrow()
                                .archive(Instant.now()));
        search.catchUp(Progress.NONE);

        assertThat(knowledge.suggest("kettle", null, 5, Progress.NONE)).isEmpty();
    }

    @Test
    void published_articles_are_suggested_by_ticket_and_draft_and_judged() throws IOException {
        write("kettle.md", "---\nstate: published\n---\n# Kettle leaks\n\nTighten the **valve**.");
        write("draft.md", "# Kettle, not ready yet\n\nvalve");
        write("toaster.md", "---\nstate: published\n---\n# Toaster burns\n\nEmpty the tray.");
        knowledge.take(List.of(folder), Progress.NONE);
        search.catchUp(Progress.NONE);
        Ticket ticket = open.database().write("Add", work -> {
            Ticket made = work.add(Ticket.opened(Instant.now()));
            made.setSubject("My kettle drips");
            return made;
        });

        assertThat(knowledge.suggest(ticket.id(), "", 5, Progress.NONE))
                .extracting(Knowledge.Suggestion::title)
                .containsExactly("Kettle leaks");
        List<Knowledge.Suggestion> both =
                knowledge.suggest(ticket.id(), "and the toaster burns the tray", 5, Progress.NONE);
        assertThat(both).extracting(Knowledge.Suggestion::title).contains("Toaster burns", "Kettle leaks");

        UUID article =
                knowledge.suggest("kettle", null, 5, Progress.NONE).getFirst().article();
        assertThat(knowledge.read(article).text()).isEqualTo("Tighten the valve.");
        knowledge.judge(ticket.id(), article, true);
        knowledge.judge(ticket.id(), article, true);
        assertThat(knowledge.judged(ticket.id(), article)).contains(true);
        assertThat(knowledge
                        .suggest("kettle", null, 5, Progress.NONE)
                        .getFirst()
                        .solved())
                .isEqualTo(1);
    }
}
