package org.maitri.spi.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes one record of two that mean the same: what pointed at the absorbed one points at the survivor from then on, and the
 * absorbed one is archived. Everything happens in one commit, and can be taken back at any time. An OSGi service; every
 * method touches the database.
 */
@ProviderType
public interface Merges {

    /** Told when two became one; the record is the survivor, details {@code "absorbed"} and {@code "merge"}. */
    String MERGED = "org/maitri/records/MERGED";

    /** Told when a merge was taken back; the record is the survivor, details {@code "absorbed"} and {@code "merge"}. */
    String UNMERGED = "org/maitri/records/UNMERGED";

    /**
     * Two records that became one.
     *
     * @param survivorTitle what the survivor was called then
     * @param absorbedTitle what the absorbed record was called then
     * @param commit the commit that did it
     * @param moved how many records point at the survivor since then instead of at the absorbed one
     * @param undone whether it was taken back
     */
    record Merge(
            UUID id,
            RecordRef survivor,
            RecordRef absorbed,
            String survivorTitle,
            String absorbedTitle,
            Instant at,
            String actor,
            UUID commit,
            long moved,
            boolean undone) {}

    /**
     * What taking a merge back did.
     *
     * @param commit the commit that did it
     * @param returned how many records were given back what they had before, the two records included
     * @param kept what was edited since the merge and stays as it was edited
     */
    record Unmerged(Merge merge, UUID commit, long returned, List<Kept> kept) {}

    /**
     * A field that keeps a later edit.
     *
     * @param field the field's label, or its name where it is not described
     */
    record Kept(RecordRef record, String field) {}

    /** What a merge would do. @throws org.maitri.kernel.RefusedException if the two cannot be merged */
    MergePreview preview(RecordRef survivor, RecordRef absorbed, Progress progress);

    /**
     * Merges two records.
     *
     * @throws org.maitri.kernel.RefusedException if they cannot be merged, or the person may not change what would change
     * @throws org.maitri.spi.persistence.ConflictException if someone else changed one of them in this moment
     */
    Merge merge(MergeRequest request, Progress progress);

    /**
     * Takes a merge back. Both records and all that moved get back what they had; what was edited since stays as it was
     * edited.
     *
     * @throws org.maitri.kernel.RefusedException if it was taken back already, or another merge has to be taken back first
     */
    Unmerged undo(UUID merge, Progress progress);

    /** All merges, the newest first, those that were taken back included; at most {@code limit}. */
    List<Merge> newest(int limit);

    Optional<Merge> find(UUID merge);

    /** The merge that a commit did. */
    Optional<Merge> ofCommit(UUID commit);

    /** The merge in force that absorbed a record; empty if none did. */
    Optional<Merge> absorbing(RecordRef record);

    /** The merges in force that a record survived, the newest first; not those of the records it absorbed. */
    List<Merge> survivedBy(RecordRef record);

    /** Where records have gone, through all merges in force; records that were not absorbed are absent. */
    Map<RecordRef, RecordRef> survivors(Collection<RecordRef> records);

    /** Where a record has gone, through all merges in force; itself if it was not absorbed. */
    default RecordRef survivor(RecordRef record) {
        return survivors(List.of(record)).getOrDefault(record, record);
    }
}
