package org.maitri.spi.paper;

import org.osgi.annotation.versioning.ProviderType;

/** One line of text as {@link Paper} has laid it out. Immutable. */
@ProviderType
public interface PaperText {

    /** What it says. */
    String words();

    /** The size of its letters in points. */
    double size();

    /** How much room it takes, in points. */
    double width();

    default boolean isEmpty() {
        return words().isEmpty();
    }
}
