package org.maitri.spi.segment;

import org.maitri.kernel.RecordRef;

/**
 * A saved expression.
 *
 * @param description may be blank
 * @param owner who looks after it; may be blank
 */
public record Segment(RecordRef record, String name, String description, String owner, Expression expression) {

    /** The record type of segments. */
    public static final String TYPE = "segments.segment";

    /** The record type of snapshots: who was in a segment at one moment. */
    public static final String SNAPSHOT = "segments.snapshot";
}
