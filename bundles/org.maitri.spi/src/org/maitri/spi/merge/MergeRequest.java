package org.maitri.spi.merge;

import java.util.Map;
import org.maitri.kernel.RecordRef;

/**
 * What is to be merged, and how.
 *
 * @param survivor the record that stays
 * @param absorbed the record that goes into it
 * @param takes by field id, where it is not to be what {@link MergePreview} proposes
 */
public record MergeRequest(RecordRef survivor, RecordRef absorbed, Map<String, Take> takes) {

    /** By which {@link #takes} speak of the attributes that fit no field. */
    public static final String ATTRIBUTES = "attributes";

    public MergeRequest {
        takes = Map.copyOf(takes);
    }

    /** With what is proposed for every field. */
    public static MergeRequest of(RecordRef survivor, RecordRef absorbed) {
        return new MergeRequest(survivor, absorbed, Map.of());
    }
}
