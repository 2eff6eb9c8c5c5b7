package org.maitri.spi.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maitri.kernel.RecordRef;

/**
 * Two records side by side, and what a merge would move.
 *
 * @param fields those that can be chosen, in the order of the form; also those that are the same
 * @param moving what points at the absorbed record
 * @param titles of the records that values point at
 */
public record MergePreview(
        RecordRef survivor,
        RecordRef absorbed,
        String survivorTitle,
        String absorbedTitle,
        List<Pair> fields,
        List<Moving> moving,
        Map<RecordRef, String> titles) {

    public MergePreview {
        fields = List.copyOf(fields);
        moving = List.copyOf(moving);
        titles = Map.copyOf(titles);
    }

    /**
     * A field of both records.
     *
     * @param field the field's id
     * @param mine the survivor's value, or null
     * @param theirs the absorbed record's value, or null
     * @param possible whose value can be taken; only {@link Take#MINE} where both are the same
     * @param proposed what is taken unless something else is asked for
     * @param both what {@link Take#BOTH} would make of it; null where that is not possible
     */
    public record Pair(
            String field, String label, Object mine, Object theirs, Set<Take> possible, Take proposed, Object both) {

        public Pair {
            possible = Set.copyOf(possible);
        }

        public boolean same() {
            return possible.size() == 1;
        }
    }

    /**
     * Records of one type that would point at the survivor.
     *
     * @param words the count with its noun: "12 tickets"
     */
    public record Moving(String recordType, long count, String words) {}
}
