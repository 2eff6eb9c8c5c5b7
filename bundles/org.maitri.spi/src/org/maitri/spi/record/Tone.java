package org.maitri.spi.record;

/** What a state means to the person who sees it; never told by colour alone. */
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARNING,
    BAD
}
