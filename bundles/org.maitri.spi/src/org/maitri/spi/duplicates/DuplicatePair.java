package org.maitri.spi.duplicates;

import java.util.List;
import org.maitri.kernel.RecordRef;

/**
 * Two records that are likely the same.
 *
 * @param score how likely, 0 to 1
 * @param likenesses what speaks for it and what against it, the weightiest first
 * @param reasons the same in words: "same birth date; family name differs by one letter"
 */
public record DuplicatePair(
        RecordRef first, RecordRef second, double score, List<Likeness> likenesses, String reasons) {

    public DuplicatePair {
        likenesses = List.copyOf(likenesses);
    }

    /** The other one of the two. */
    public RecordRef other(RecordRef one) {
        return one.equals(first) ? second : first;
    }
}
