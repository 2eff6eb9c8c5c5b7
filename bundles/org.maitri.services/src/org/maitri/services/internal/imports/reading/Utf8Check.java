package org.maitri.services.internal.imports.reading;

/** Counts the well-formed and the malformed multi-byte characters of a stream of bytes (RFC 3629). */
final class Utf8Check {

    private long good;
    private long bad;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b < 0 || missing > 0) {
                next(b & 0xFF);
            }
        }
    }

    private void next(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                good += --missing == 0 ? 1 : 0;
                return;
            }
            missing = 0;
            bad++;
        }
        if (b >= 0x80) {
            begin(b);
        }
    }

    private void begin(int b) {
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            bad++;
        }
    }

    /** Whether all of it is UTF-8, or so much that the rest can only be damage. */
    boolean isUtf8() {
        return wrong() == 0 || good > 4 * wrong();
    }

    /** Whether so much of it is UTF-8 that no text of single letters has it by chance. */
    boolean isDamagedUtf8() {
        return 2 * good >= wrong();
    }

    private long wrong() {
        return bad + (missing > 0 ? 1 : 0);
    }
}
