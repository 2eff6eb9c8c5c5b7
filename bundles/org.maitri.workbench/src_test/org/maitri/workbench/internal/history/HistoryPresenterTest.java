package org.maitri.workbench.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.maitri.spi.audit.Journal.Commit;

class HistoryPresenterTest {

    private final HistoryPresenter presenter = new HistoryPresenter();

    @Test
    void goes_on_where_the_last_page_ended() {
        assertThat(presenter.next()).isEmpty();

        presenter.add(page(200, 101));

        assertThat(presenter.next()).contains(101L);
        assertThat(presenter.hasMore()).isTrue();
    }

    @Test
    void a_short_page_is_the_last() {
        presenter.add(page(200, 101));
        presenter.add(page(100, 90));

        assertThat(presenter.hasMore()).isFalse();
        assertThat(presenter.commits()).hasSize(111);
    }

    @Test
    void what_was_taken_back_is_not_taken_back_twice() {
        assertThat(HistoryPresenter.canUndo(commit(1, false))).isTrue();
        assertThat(HistoryPresenter.canUndo(commit(1, true))).isFalse();
    }

    private static List<Commit> page(long from, long to) {
        return LongStream.iterate(from, sequence -> sequence >= to, sequence -> sequence - 1)
                .mapToObj(sequence -> commit(sequence, false))
                .toList();
    }

    private static Commit commit(long sequence, boolean undone) {
        return new Commit(sequence, new UUID(0, sequence), Instant.EPOCH, "ann", "Write note", 1, undone);
    }
}
