package org.maitri.spi.paper;

/** One line of text as {@link Paper} has laid it out. Immutable. */
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
