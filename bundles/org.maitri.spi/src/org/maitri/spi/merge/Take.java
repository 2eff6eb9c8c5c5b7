package org.maitri.spi.merge;

/** Whose value a field has after a merge. */
public enum Take {
    /** The survivor's. */
    MINE,
    /** The absorbed record's. */
    THEIRS,
    /** Both: all tags, one text after the other. */
    BOTH
}
