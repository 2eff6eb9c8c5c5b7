package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Cards one after the other, whatever they are written in. */
interface CardSource extends Closeable {

    /**
     * One card of a file.
     *
     * @param number the line it begins on, or its place in the file
     * @param card what could be read of it
     * @param original the card as it stands in the file, or as it would in one of the same form
     * @param problem what is wrong with it, as a key of the message bundle; null if nothing is
     */
    record Read(long number, VCard card, Supplier<String> original, String problem) {}

    /** The next card; empty at the end. */
    Optional<Read> next() throws IOException;
}
