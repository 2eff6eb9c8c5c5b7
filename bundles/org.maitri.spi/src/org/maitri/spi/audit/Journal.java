package org.maitri.spi.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;

/** Reads the audit log and takes commits back. An OSGi service; reads the database. */
public interface Journal {

    /**
     * One unit of work that was committed.
     *
     * @param changes how many records it touched
     * @param undone whether a later commit took it back
     */
    record Commit(long sequence, UUID id, Instant at, String actor, String label, long changes, boolean undone) {}

    /**
     * What undoing did.
     *
     * @param conflicts records left alone because they were changed again since
     */
    record Undone(UUID commit, long restored, long archived, List<RecordRef> conflicts) {}

    /** The newest commits older than {@code before}, newest first. */
    List<Commit> commits(Optional<Long> before, int limit);

    /** What happened to one record, newest first. */
    List<Change> history(RecordRef record, int limit);

    /** Those of the commits that were taken back. */
    Set<UUID> undone(Collection<UUID> commits);

    /**
     * Takes a commit back in a commit of its own: what it created is archived and gives up its external key, what it
     * updated gets its old values back. A record that was changed again in the same fields is left alone and named.
     *
     * @throws org.maitri.kernel.RefusedException if there is no such commit, or it was already undone
     */
    Undone undo(UUID commit, Progress progress);
}
