package org.maitri.spi.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the audit log and takes commits back. An OSGi service; reads the database. */
@ProviderType
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

    /** The newest commits that changed something and are older than {@code before}, newest first. */
    List<Commit> commits(Optional<Long> before, int limit);

    /**
     * The same without those that nobody asked for.
     *
     * @see org.maitri.spi.persistence.Database#unattended
     * @since 1.1
     */
    List<Commit> attended(Optional<Long> before, int limit);

    /**
     * The newest commit that changed something, is in force, did not itself take one back, and that a person asked for.
     *
     * @see org.maitri.spi.persistence.Database#unattended
     */
    Optional<UUID> last();

    /** What happened to one record, newest first. */
    List<Change> history(RecordRef record, int limit);

    /** Those of the commits that were taken back. */
    Set<UUID> undone(Collection<UUID> commits);

    /**
     * Takes a commit back in a commit of its own: what it created is archived and gives up its external key, what it
     * updated gets its old values back. A record that was changed again in the same fields is left alone and named.
     *
     * @throws org.maitri.kernel.RefusedException if there is no such commit, it was already undone, or it erased something or touched
     *     what was erased since
     */
    Undone undo(UUID commit, Progress progress);

    /** Decides about a field that a commit changed and that was changed again since. */
    @FunctionalInterface
    interface LaterEdits {

        /**
         * @param attribute the attribute's name
         * @param committed what the commit made of it, as text
         * @param now what it is now, as text; null for none
         * @return what it is to be; {@code now} keeps the later edit, and the record is named among the conflicts
         */
        String decide(RecordRef record, String attribute, Change.Values committed, String now);
    }

    /**
     * Takes a commit back field by field: a record that was changed again gets back all it can.
     *
     * @throws org.maitri.kernel.RefusedException as above
     */
    Undone undo(UUID commit, LaterEdits edits, Progress progress);

    /** Tells every change of a commit, in the order of writing; a record may come twice. Memory stays flat. */
    void changes(UUID commit, Consumer<Change> to);
}
