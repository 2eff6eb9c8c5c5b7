package org.maitri.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.search.SearchHit;

class SearchEngineTest {

    @TempDir
    private Path folder;

    private final OpenDatabase database = Library.open(List.of());
    private SearchEngine search;

    @AfterEach
    void close() {
        if (search != null) {
            search.close();
        }
        database.close();
    }

    @Test
    void finds_what_was_added_and_forgets_what_was_renamed() {
        UUID book = add("The Trial");
        open();
        assertThat(found("trial")).containsExactly("The Trial");
        database.database()
                .change(
                        "Rename",
                        work -> work.find(Book.class, book).orElseThrow().rename("The Castle"));
        assertThat(found("castle")).containsExactly("The Castle");
        assertThat(found("trial")).isEmpty();
    }

    @Test
    void words_in_quotation_marks_stand_together_in_that_order_and_as_they_are_written() {
        add("A Country Doctor");
        open();
        assertThat(found("\"country doctor\"")).containsExactly("A Country Doctor");
        assertThat(found("\"doctor country\"")).isEmpty();
        assertThat(found("\"cuontry\"")).isEmpty();
        assertThat(found("cuontry doctor")).containsExactly("A Country Doctor");
    }

    @Test
    void a_changed_child_is_found_through_its_parent() {
        UUID book = add("The Trial");
        open();
        assertThat(found("josephine")).isEmpty();
        database.database().write("Lend", work -> work.add(Loan.of(book, "Josephine")));
        assertThat(found("josephine")).containsExactly("The Trial");
    }

    @Test
    void finds_what_has_words_in_common_with_a_long_text() {
        add("The Trial of the Kettle");
        add("The Castle");
        open();
        search.catchUp(Progress.NONE);
        assertThat(search.alike(
                        "Dear all, my kettle from the castle leaks, the kettle is new", Set.of(), 5, Progress.NONE))
                .extracting(SearchHit::title)
                .contains("The Trial of the Kettle", "The Castle");
        assertThat(search.alike("My toaster burns", Set.of(), 5, Progress.NONE)).isEmpty();
    }

    @Test
    void a_condition_is_read_or_says_what_is_wrong_with_it() {
        open();
        assertThat(search.condition(" ", "library.book", Progress.NONE)).isEqualTo(Condition.ALWAYS);
        assertThat(search.condition("title:Trial", "library.book", Progress.NONE))
                .isEqualTo(Condition.all(Condition.any(Condition.is("title", Filter.Operator.CONTAINS, "Trial"))));
        assertThatThrownBy(() -> search.condition("titel:Trial", "library.book", Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no field \"titel\"; did you mean title:Trial?");
    }

    @Test
    void a_question_that_finds_nothing_says_which_field_or_value_there_is_not() {
        open();
        assertThat(misunderstood("titel:Trial kafka"))
                .contains("There is no field \"titel\"; did you mean title:Trial?");
        assertThat(misunderstood("xyzzy:1"))
                .hasValueSatisfying(why -> assertThat(why).contains("There is no field \"xyzzy\"", "state:open"));
        assertThat(misunderstood("title:Trial kafka")).isEmpty();
        assertThat(misunderstood("kafka")).isEmpty();
    }

    private Optional<String> misunderstood(String text) {
        return search.misunderstood(text, Set.of(), Progress.NONE);
    }

    @Test
    void archived_records_are_not_found() {
        UUID book = add("The Trial");
        open();
        database.database()
                .change(
                        "Archive",
                        work -> work.find(Book.class, book).orElseThrow().archive(Instant.now()));
        assertThat(found("trial")).isEmpty();
        database.database()
                .change(
                        "Bring back",
                        work -> work.find(Book.class, book).orElseThrow().unarchive());
        assertThat(found("trial")).containsExactly("The Trial");
    }

    @Test
    void large_commits_are_followed_in_parts() {
        open();
        found("anything");
        database.database()
                .change(
                        "Add many",
                        work -> IntStream.range(0, 1234).forEach(i -> work.add(Book.called("Volume " + i))));
        assertThat(found("1233")).containsExactly("Volume 1233");
        assertThat(found("\"volume 7\"")).containsExactly("Volume 7");
    }

    @Test
    void goes_on_where_a_killed_program_stopped() {
        add("The Trial");
        open();
        found("trial");
        search.close();
        add("The Castle");
        open();
        assertThat(found("castle")).containsExactly("The Castle");
        assertThat(found("trial")).containsExactly("The Trial");
    }

    @Test
    void a_missing_or_damaged_index_is_built_again() throws IOException {
        add("The Trial");
        open();
        found("trial");
        search.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        open();
        assertThat(found("trial")).containsExactly("The Trial");
    }

    @Test
    void an_index_of_another_database_is_built_again() {
        try (OpenDatabase other = Library.open(List.of())) {
            other.database().write("Add", work -> work.add(Book.called("Elsewhere")));
            try (SearchEngine first = engine(other)) {
                first.catchUp(Progress.NONE);
            }
        }
        add("The Trial");
        open();
        assertThat(found("trial")).containsExactly("The Trial");
        assertThat(found("elsewhere")).isEmpty();
    }

    @Test
    void a_second_program_keeps_an_index_of_its_own() {
        add("The Trial");
        open();
        try (SearchEngine second = engine(database)) {
            second.catchUp(Progress.NONE);
            assertThat(second.find("trial", Set.of(), 5, Progress.NONE)).hasSize(1);
        }
        assertThat(found("trial")).hasSize(1);
    }

    @Test
    void rebuilding_finds_the_same() {
        add("The Trial");
        open();
        search.rebuild(Progress.NONE);
        assertThat(found("trial")).containsExactly("The Trial");
    }

    @Test
    void only_the_types_asked_for_are_found() {
        add("The Trial");
        open();
        search.catchUp(Progress.NONE);
        assertThat(search.find("trial", Set.of("library.loan"), 5, Progress.NONE))
                .isEmpty();
        assertThat(search.find("trial", Set.of("library.book"), 5, Progress.NONE))
                .hasSize(1);
    }

    private UUID add(String title) {
        return database.database()
                .write("Add", work -> work.add(Book.called(title)))
                .id();
    }

    private void open() {
        search = engine(database);
    }

    private SearchEngine engine(OpenDatabase open) {
        return new SearchEngine(open.database(), open.records(), open.access(), () -> Optional.of(folder));
    }

    private List<String> found(String text) {
        search.catchUp(Progress.NONE);
        return search.find(text, Set.of(), 10, Progress.NONE).stream()
                .map(SearchHit::title)
                .toList();
    }

    @Test
    void fields_and_words_are_asked_for_together() {
        add("The Trial");
        add("The Castle");
        UUID lent = add("A Country Doctor");
        database.database().write("Lend", work -> work.add(Loan.of(lent, "Josephine of the Castle")));
        open();
        assertThat(found("title:country")).containsExactly("A Country Doctor");
        assertThat(found("castle -title:castle")).containsExactly("A Country Doctor");
        assertThat(found("title:\"the \" trial")).containsExactly("The Trial");
        assertThat(found("title:none")).isEmpty();
        assertThat(found("nosuchfield:castle")).isEmpty();
    }
}
