package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a letter, one after the other, whether they end with CR LF, LF or CR. */
final class Lines {

    private final byte[] bytes;
    private int start;
    private int textEnd;
    private int next;

    Lines(byte[] bytes) {
        this.bytes = bytes;
        toStart(0);
    }

    /** Makes the line that begins there the current one. */
    void toStart(int at) {
        start = at;
        textEnd = at;
        while (textEnd < bytes.length && bytes[textEnd] != '\n' && bytes[textEnd] != '\r') {
            textEnd++;
        }
        next = textEnd;
        if (next < bytes.length) {
            next += bytes[next] == '\r' && next + 1 < bytes.length && bytes[next + 1] == '\n' ? 2 : 1;
        }
    }

    boolean atEnd() {
        return start >= bytes.length;
    }

    void skip() {
        toStart(next);
    }

    /** Where the current line begins. */
    int start() {
        return start;
    }

    /** Where the line after it begins. */
    int next() {
        return next;
    }

    boolean isBlank() {
        return textEnd == start;
    }

    /** Where the line before would end if its line end did not belong to it. */
    int endBefore() {
        int end = start;
        if (end > 0 && bytes[end - 1] == '\n') {
            end--;
        }
        if (end > 0 && bytes[end - 1] == '\r' && (end < start || start > 0)) {
            end--;
        }
        return end;
    }

    boolean startsWith(String ascii) {
        if (textEnd - start < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The line without its end and the blanks before that, byte for character. */
    String text() {
        int end = textEnd;
        while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
            end--;
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The line without its end. */
    byte[] bytes() {
        return part(start, textEnd);
    }

    byte[] part(int from, int to) {
        return from >= to ? Part.NOTHING : Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether the line goes on with the one before it. */
    boolean isFolded() {
        return start < textEnd && (bytes[start] == ' ' || bytes[start] == '\t');
    }

    /** Where the name of a header line ends; -1 if it is none. */
    int colon() {
        int at = start;
        while (at < textEnd && bytes[at] > ' ' && bytes[at] < 0x7F && bytes[at] != ':') {
            at++;
        }
        int nameEnd = at;
        while (at < textEnd && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return nameEnd > start && at < textEnd && bytes[at] == ':' ? at : -1;
    }
}
