package org.maitri.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.search.SearchHit;

class SearchPresenterTest {

    private final SearchPresenter presenter = new SearchPresenter();
    private final Map<String, RecordType<?>> types =
            Map.of("desk.note", new Type("Notes"), "desk.pen", new Type("Pens"));

    @Test
    void groups_hits_by_type_in_the_order_of_the_best() {
        answer(hit("desk.pen", "a"), hit("desk.note", "b"), hit("desk.pen", "c"));

        assertThat(presenter.lines()).extracting(this::word).containsExactly("Pens", "a", "c", "Notes", "b");
    }

    @Test
    void arrows_go_over_headings_and_stay_at_the_ends() {
        answer(hit("desk.pen", "a"), hit("desk.note", "b"));

        assertThat(chosen()).isEqualTo("a");
        presenter.move(-1);
        assertThat(chosen()).isEqualTo("a");
        presenter.move(1);
        assertThat(chosen()).isEqualTo("b");
        presenter.move(8);
        assertThat(chosen()).isEqualTo("b");
    }

    @Test
    void a_late_answer_to_an_earlier_question_is_dropped() {
        long first = presenter.ask();
        long second = presenter.ask();

        assertThat(presenter.answer(second, List.of(hit("desk.pen", "new")), types))
                .isTrue();
        assertThat(presenter.answer(first, List.of(hit("desk.pen", "old")), types))
                .isFalse();
        assertThat(chosen()).isEqualTo("new");
    }

    @Test
    void hits_of_a_module_that_is_gone_are_left_out() {
        answer(hit("garden.tree", "a"));

        assertThat(presenter.lines()).isEmpty();
        assertThat(presenter.chosen()).isEmpty();
    }

    @Test
    void a_heading_cannot_be_chosen() {
        answer(hit("desk.pen", "a"), hit("desk.note", "b"));

        presenter.select(2);

        assertThat(chosen()).isEqualTo("a");
    }

    private void answer(SearchHit... hits) {
        presenter.answer(presenter.ask(), List.of(hits), types);
    }

    private String chosen() {
        return presenter.chosen().orElseThrow().title();
    }

    private String word(SearchPresenter.Line line) {
        return line instanceof SearchPresenter.Hit hit ? hit.hit().title() : ((SearchPresenter.Heading) line).label();
    }

    private static SearchHit hit(String type, String title) {
        return SearchHit.of(new RecordRef(type, UUID.randomUUID()), title, "");
    }

    /** A type of which only the names matter here. */
    private record Type(String pluralLabel) implements RecordType<StoredRecord> {

        @Override
        public Class<StoredRecord> entity() {
            return StoredRecord.class;
        }

        @Override
        public String label() {
            return pluralLabel;
        }

        @Override
        public String countLabel(long count) {
            return count + " " + pluralLabel;
        }

        @Override
        public String icon() {
            return "pen";
        }

        @Override
        public List<Field<StoredRecord>> fields() {
            return List.of();
        }

        @Override
        public StoredRecord create() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String title(StoredRecord record) {
            return "";
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("id");
        }
    }
}
