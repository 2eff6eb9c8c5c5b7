package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.ui.internal.Parcels;
import org.maitri.ui.internal.list.RecordListPresenter.State;

class RecordListPresenterTest {

    private final Parcels records = new Parcels(250);
    private final Later later = new Later();
    private final RecordListPresenter list =
            new RecordListPresenter(records, records.type, Preset.ALL, later, () -> {});

    @Test
    void the_first_page_shows_skeletons_until_it_comes() {
        list.restart();
        assertThat(list.state()).isEqualTo(State.LOADING);
        assertThat(list.rowCount()).isPositive();
        assertThat(list.row(0)).isNull();
        later.runAll();
        assertThat(list.state()).isEqualTo(State.ROWS);
        assertThat(list.row(0).value("content")).isEqualTo("parcel 0");
        assertThat(list.headline(Map.of())).isEqualTo("250 parcels");
    }

    @Test
    void scrolling_fetches_the_next_page_by_the_key_of_the_last_row_and_ends_at_the_last() {
        start();
        list.seen(10);
        assertThat(later.waiting()).isZero();
        list.seen(95);
        later.runAll();
        assertThat(list.loaded()).isEqualTo(200);
        assertThat(records.asked.get(1).after().map(ListQuery.Cursor::id))
                .contains(Parcels.ref(99).id());
        list.seen(199);
        later.runAll();
        assertThat(list.loaded()).isEqualTo(250);
        assertThat(list.rowCount()).isEqualTo(250);
        list.seen(249);
        assertThat(later.waiting()).isZero();
    }

    @Test
    void the_end_of_a_long_list_is_its_last_row_and_scrolling_up_from_there_goes_on() {
        records.count = 20_000;
        start();
        list.toEnd(() -> {});
        later.runAll();
        assertThat(list.loaded()).isEqualTo(200);
        assertThat(list.rowCount()).isEqualTo(20_000);
        assertThat(list.row(19_999).value("content")).isEqualTo("parcel 19999");
        assertThat(list.row(19_900).value("content")).isEqualTo("parcel 19900");
        assertThat(list.row(10_000)).isNull();
        list.seen(19_899);
        later.runAll();
        assertThat(list.row(19_800).value("content")).isEqualTo("parcel 19800");
        assertThat(list.indexOf(Parcels.ref(19_850))).isEqualTo(19_850);
    }

    @Test
    void the_gap_is_closed_where_both_sides_meet() {
        records.count = 5_300;
        start();
        list.toEnd(() -> {});
        later.runAll();
        list.seen(2_500);
        later.runAll();
        for (int i = 0; i < 5_300; i++) {
            if (list.row(i) == null) {
                list.seen(i);
                later.runAll();
            }
        }
        assertThat(list.complete()).isTrue();
        assertThat(list.loaded()).isEqualTo(5_300);
        for (int i = 0; i < 5_300; i++) {
            assertThat(list.row(i).record()).isEqualTo(Parcels.ref(i));
        }
    }

    @Test
    void a_list_that_is_not_too_long_is_fetched_as_a_whole_for_its_end() {
        start();
        list.toEnd(() -> {});
        later.runAll();
        assertThat(list.complete()).isTrue();
        assertThat(list.loaded()).isEqualTo(250);
    }

    @Test
    void reading_again_keeps_as_many_rows_as_were_there() {
        start();
        list.seen(95);
        later.runAll();
        records.count = 180;
        list.reload();
        assertThat(list.loaded()).isEqualTo(200);
        later.runAll();
        assertThat(list.loaded()).isEqualTo(180);
        assertThat(list.indexOf(Parcels.ref(150))).isEqualTo(150);
    }

    @Test
    void a_change_that_comes_while_a_page_is_read_is_read_afterwards() {
        list.restart();
        list.reload();
        later.runAll();
        assertThat(records.asked).hasSize(2);
    }

    @Test
    void a_filter_begins_again_and_says_itself_in_words() {
        start();
        list.asked().filter(null, Filter.of("state", Filter.Operator.ANY_OF, "lost"));
        later.runAll();
        assertThat(records.asked.getLast().filters())
                .containsExactly(Filter.of("state", Filter.Operator.ANY_OF, "lost"));
        assertThat(list.headline(Map.of())).isEqualTo("250 parcels: state is Lost");
    }

    @Test
    void the_quick_filter_looks_into_the_first_searched_text() {
        start();
        list.asked().quick(" glass ");
        later.runAll();
        assertThat(records.asked.getLast().filters())
                .containsExactly(Filter.of("content", Filter.Operator.CONTAINS, "glass"));
    }

    @Test
    void nothing_found_is_told_apart_from_nothing_there() {
        records.count = 0;
        start();
        assertThat(list.state()).isEqualTo(State.EMPTY);
        list.asked().quick("glass");
        later.runAll();
        assertThat(list.state()).isEqualTo(State.NO_MATCH);
        list.asked().clear();
        later.runAll();
        assertThat(list.state()).isEqualTo(State.EMPTY);
    }

    @Test
    void a_list_that_is_always_narrow_says_what_to_do_about_it_and_offers_to_clear_only_what_was_asked_for() {
        records.count = 0;
        Preset mine = new Preset("Mine", List.of(), Optional.empty(), "Take one from the shelf.");
        RecordListPresenter list = new RecordListPresenter(records, records.type, mine, later, () -> {});
        list.restart();
        later.runAll();
        assertThat(list.state()).isEqualTo(State.NO_MATCH);
        assertThat(list.asked().narrowed()).isFalse();
        assertThat(list.asked().whenNone()).isEqualTo("Take one from the shelf.");
        list.asked().quick("glass");
        later.runAll();
        assertThat(list.asked().narrowed()).isTrue();
    }

    @Test
    void sorting_by_the_same_field_turns_the_order_round_and_other_fields_are_ignored() {
        start();
        list.asked().sortBy(records.type.field("content").orElseThrow());
        assertThat(list.asked().sort().descending()).isTrue();
        list.asked().sortBy(records.type.field("price").orElseThrow());
        assertThat(list.asked().sort().field()).isEqualTo("content");
    }

    @Test
    void a_failure_is_shown_and_can_be_tried_again() {
        records.failure = new IllegalStateException("no connection");
        start();
        assertThat(list.state()).isEqualTo(State.FAILED);
        records.failure = null;
        list.restart();
        later.runAll();
        assertThat(list.state()).isEqualTo(State.ROWS);
    }

    private void start() {
        list.restart();
        later.runAll();
    }

    /** Work that waits until the test lets it run. */
    private static final class Later implements RecordListPresenter.Worker {

        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public <T> Runnable run(Function<Progress, T> work, Consumer<T> result, Consumer<Throwable> failure) {
            Runnable task = () -> {
                T value;
                try {
                    value = work.apply(Progress.NONE);
                } catch (RuntimeException broken) {
                    failure.accept(broken);
                    return;
                }
                result.accept(value);
            };
            tasks.add(task);
            return () -> tasks.remove(task);
        }

        int waiting() {
            return tasks.size();
        }

        void runAll() {
            while (!tasks.isEmpty()) {
                tasks.poll().run();
            }
        }
    }
}
