package org.maitri.mail.internal.read;

/** Text from outside in one line, without control characters and without characters that turn the reading direction. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text) {
        String clean = Encodings.storable(text)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
        return clean.strip();
    }
}
