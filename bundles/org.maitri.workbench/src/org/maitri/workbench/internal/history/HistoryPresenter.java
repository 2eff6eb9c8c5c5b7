package org.maitri.workbench.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.audit.Journal.Commit;

/** Keeps the pages of the history that were read. Knows no widgets; {@link #page} is for the background. */
final class HistoryPresenter {

    /** Commits a page. */
    static final int PAGE = 100;

    private final List<Commit> commits = new ArrayList<>();
    private boolean more;
    private volatile boolean unattended;

    /** Whether what the program did by itself is told, too. */
    void tellUnattended(boolean wanted) {
        unattended = wanted;
    }

    /** The page before what was read, or the first. */
    List<Commit> page(Journal journal, Optional<Long> before) {
        return unattended ? journal.commits(before, PAGE) : journal.attended(before, PAGE);
    }

    /** Where the next page begins; empty for the first. */
    Optional<Long> next() {
        return commits.isEmpty()
                ? Optional.empty()
                : Optional.of(commits.get(commits.size() - 1).sequence());
    }

    void forget() {
        commits.clear();
        more = false;
    }

    void add(List<Commit> page) {
        commits.addAll(page);
        more = page.size() == PAGE;
    }

    List<Commit> commits() {
        return List.copyOf(commits);
    }

    /** Whether there may be older commits than those read. */
    boolean hasMore() {
        return more;
    }

    static boolean canUndo(Commit commit) {
        return !commit.undone() && commit.changes() > 0;
    }
}
