package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/**
 * Decides what a list shows: which rows are there, which are still to come, what the state is. Pages are asked for as the
 * person scrolls and follow one another by key. Knows no widgets; one thread only.
 */
public final class RecordListPresenter {

    /** Rows a page. */
    public static final int PAGE = 100;

    /** Lists up to this length are fetched as a whole where the whole is asked for. */
    public static final int WHOLE = 5000;

    private static final int AHEAD = 30;
    private static final int LARGE_PAGE = 1000;

    /** What there is to see. */
    public enum State {
        LOADING,
        ROWS,
        EMPTY,
        NO_MATCH,
        FAILED
    }

    /** Does work elsewhere and brings its result back to the presenter's thread. */
    @FunctionalInterface
    public interface Worker {
        /** @return what makes the work stop and its result be forgotten */
        <T> Runnable run(Function<Progress, T> work, Consumer<T> result, Consumer<Throwable> failure);
    }

    private record Loaded(List<ListRow> rows, boolean complete) {}

    private record Ending(List<ListRow> rows, long all) {}

    private final Records records;
    private final RecordType<?> type;
    private final ListConditions asked;
    private final Worker worker;
    private final Runnable changed;

    private ListRows rows = new ListRows();
    private boolean reloadWanted;
    private OptionalLong total = OptionalLong.empty();
    private Throwable failure;
    private Runnable running;
    private Runnable counting = () -> {};
    private Runnable afterwards = () -> {};

    /** @param preset what is always shown, @param changed runs after each change of anything here */
    public RecordListPresenter(Records records, RecordType<?> type, Preset preset, Worker worker, Runnable changed) {
        this.records = records;
        this.type = type;
        asked = new ListConditions(type, preset, this::restart);
        this.worker = worker;
        this.changed = changed;
    }

    public RecordType<?> type() {
        return type;
    }

    /** What the list is asked for; whoever changes it makes the list begin anew. */
    ListConditions asked() {
        return asked;
    }

    /** The type of a record that a row points at. */
    Optional<RecordType<?>> typeOf(RecordRef record) {
        return records.type(record.type());
    }

    /** Fetches the first page; everything shown before is forgotten. */
    public void restart() {
        stop();
        rows = new ListRows();
        total = OptionalLong.empty();
        failure = null;
        next(PAGE);
        count();
        changed.run();
    }

    /** Fetches what is shown again, without losing its place. */
    public void reload() {
        if (running != null) {
            reloadWanted = true;
            return;
        }
        if (failure != null || rows.loaded() == 0) {
            restart();
            return;
        }
        int wanted = Math.max(PAGE, rows.front());
        boolean parted = rows.parted();
        fetch(progress -> pages(wanted, progress), loaded -> {
            rows = new ListRows();
            rows.addNext(loaded.rows(), loaded.complete());
            if (parted) {
                end(PAGE, () -> {});
            }
        });
        count();
    }

    private Loaded pages(int wanted, Progress progress) {
        List<ListRow> all = new ArrayList<>();
        while (all.size() < wanted) {
            progress.check();
            int limit = Math.min(LARGE_PAGE, wanted - all.size());
            ListQuery query =
                    query(limit).after(all.isEmpty() ? null : all.getLast().cursor());
            List<ListRow> page = records.page(query, progress);
            all.addAll(page);
            if (page.size() < limit) {
                return new Loaded(all, true);
            }
        }
        return new Loaded(all, false);
    }

    private void next(int limit) {
        ListQuery query = query(limit).after(rows.next());
        fetch(
                progress -> {
                    List<ListRow> page = records.page(query, progress);
                    return new Loaded(page, page.size() < query.limit());
                },
                loaded -> rows.addNext(loaded.rows(), loaded.complete()));
    }

    /** Fetches rows from the end backwards. */
    private void end(int limit, Runnable then) {
        ListQuery query = query(limit);
        ListQuery.Cursor before = rows.previous();
        fetch(
                progress ->
                        new Ending(new ListEnd(records).page(query, before, progress), records.count(query, progress)),
                ending -> {
                    total = OptionalLong.of(ending.all());
                    rows.addPrevious(ending.rows(), (int) Math.min(Integer.MAX_VALUE, ending.all()));
                    then.run();
                });
    }

    /** Goes to the real end of the list. @param then runs when its last row is there */
    public void toEnd(Runnable then) {
        whole(then, () -> {
            if (rows.parted()) {
                then.run();
            } else {
                halt();
                end(PAGE, () -> later(then));
            }
        });
    }

    /** Fetches all rows where they are not too many. @param then runs when they are there, @param tooMany otherwise */
    public void whole(Runnable then, Runnable tooMany) {
        if (rows.complete()) {
            then.run();
        } else if (failure == null && total.orElse(Long.MAX_VALUE) <= WHOLE) {
            halt();
            fetch(progress -> pages(2 * WHOLE, progress), loaded -> {
                rows = new ListRows();
                rows.addNext(loaded.rows(), loaded.complete());
                later(then);
            });
        } else if (failure == null) {
            tooMany.run();
        }
    }

    private void later(Runnable then) {
        afterwards = then;
    }

    private void halt() {
        if (running != null) {
            running.run();
            running = null;
        }
    }

    private <T> void fetch(Function<Progress, T> work, Consumer<T> take) {
        boolean[] done = new boolean[1];
        Runnable stop = worker.run(
                work,
                loaded -> {
                    done[0] = true;
                    running = null;
                    take.accept(loaded);
                    settled();
                },
                problem -> {
                    done[0] = true;
                    running = null;
                    failure = problem;
                    settled();
                });
        running = done[0] ? running : stop;
    }

    private void settled() {
        boolean again = reloadWanted && failure == null;
        reloadWanted = false;
        changed.run();
        Runnable then = afterwards;
        afterwards = () -> {};
        then.run();
        if (again) {
            reload();
        }
    }

    private void count() {
        counting.run();
        ListQuery query = query(1);
        counting = worker.run(
                progress -> records.count(query, progress),
                number -> {
                    total = OptionalLong.of(number);
                    changed.run();
                },
                problem -> total = OptionalLong.empty());
    }

    /** Stops what runs; call before the list goes away. */
    public void stop() {
        halt();
        reloadWanted = false;
        counting.run();
    }

    /** The query of the whole list as it is filtered and sorted. */
    public ListQuery query(int limit) {
        return asked.query(limit);
    }

    public State state() {
        if (failure != null) {
            return State.FAILED;
        } else if (rows.loaded() > 0) {
            return State.ROWS;
        } else if (!rows.complete()) {
            return State.LOADING;
        }
        return asked.any() ? State.NO_MATCH : State.EMPTY;
    }

    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Rows to draw, those that are still to come included. */
    public int rowCount() {
        if (rows.complete() || rows.parted()) {
            return rows.size();
        }
        long known = total.orElse(Long.MAX_VALUE);
        return (int) Math.max(rows.front() + 1L, Math.min(known, rows.front() + (long) AHEAD));
    }

    public int loaded() {
        return rows.loaded();
    }

    /** Whether all rows of the list were fetched. */
    public boolean complete() {
        return rows.complete();
    }

    /** The row, or null while it is still to come. */
    public ListRow row(int index) {
        return rows.row(index);
    }

    /** Tells that a row came into sight, so that the page behind it is fetched in time. */
    public void seen(int index) {
        if (rows.complete() || running != null || failure != null) {
            return;
        }
        int beyond = index - rows.front();
        int before = rows.parted() ? rows.behind() - 1 - index : Integer.MAX_VALUE;
        if (beyond >= -AHEAD && beyond <= before) {
            next(pageFor(beyond));
        } else if (rows.parted() && before >= -AHEAD && before < beyond) {
            end(pageFor(before), () -> {});
        }
    }

    /** Far into a gap one goes in large steps. */
    private static int pageFor(int distance) {
        return distance > PAGE ? LARGE_PAGE : PAGE;
    }

    /** Where a record stands among the rows that were fetched, or -1. */
    public int indexOf(RecordRef record) {
        return rows.indexOf(record);
    }

    /** "128 tickets: state is Open". */
    public String headline(Map<RecordRef, String> titles) {
        return asked.headline(total, titles);
    }

    public OptionalLong total() {
        return total;
    }
}
