package org.maitri.spi.duplicates;

/**
 * How alike two records are in one trait.
 *
 * @param trait the trait's id; {@code attribute:<name>} for an imported column
 * @param label the trait's
 */
public record Likeness(String trait, String label, Degree degree) {

    /** From the same to something else. */
    public enum Degree {
        SAME,
        /** A letter, a digit or the order differs. */
        CLOSE,
        SIMILAR,
        REMOTE,
        DIFFERENT,
        /** The value stands where the other record has that of another trait: given name and family name. */
        EXCHANGED
    }
}
