package org.maitri.spi.merge;

import org.maitri.spi.record.StoredRecord;

/**
 * What is special about a module's records when two others become one. References follow by themselves, those of every
 * installed record type; only a module whose records must not stand twice, or that keeps figures of them, contributes this,
 * as an OSGi service. Whatever is changed here is taken back with the merge.
 *
 * <p>Implementations are stateless and safe for any thread.
 */
public interface MergeContributor {

    /** Whether there is something to settle when two records of a type become one. */
    boolean appliesTo(String recordType);

    /**
     * Whether a record stays with the absorbed one, because the survivor has one like it and cannot have two. Asked for
     * every record that points at the absorbed one, before it is moved.
     */
    default boolean stays(StoredRecord record, Merging merging) {
        return false;
    }

    /** Puts right what moved. Called when everything points at the survivor, and before the commit. */
    default void settle(Merging merging) {}
}
