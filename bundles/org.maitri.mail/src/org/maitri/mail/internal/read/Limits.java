package org.maitri.mail.internal.read;

/**
 * How much of a letter is read. What lies beyond is not lost: it is kept undivided.
 *
 * @param bytes of a whole letter
 * @param parts of a letter, at all depths
 * @param depth of parts within parts
 * @param headers lines of one part's header
 * @param line bytes of one of these
 * @param text characters of the text, and of the HTML
 */
record Limits(long bytes, int parts, int depth, int headers, int line, int text) {

    static final Limits USUAL = new Limits(100L << 20, 1_000, 30, 10_000, 100_000, 1_000_000);
}
