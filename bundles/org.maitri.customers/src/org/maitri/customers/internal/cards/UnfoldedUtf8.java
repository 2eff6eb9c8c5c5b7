package org.maitri.customers.internal.cards;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Joins letters of UTF-8 that a program tore in two when it folded long lines by bytes. */
final class UnfoldedUtf8 extends FilterInputStream {

    private final PushbackInputStream bytes;
    private int missing;

    UnfoldedUtf8(InputStream in) {
        super(new PushbackInputStream(new BufferedInputStream(in, 1 << 16), 4));
        bytes = (PushbackInputStream) this.in;
    }

    @Override
    public int read() throws IOException {
        int c = bytes.read();
        if (missing > 0 && (c == '\r' || c == '\n')) {
            c = afterFold(c);
        }
        missing = isRest(c) ? Math.max(0, missing - 1) : c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : 0;
        return c;
    }

    /** The byte behind a line break and a blank, if it is the rest of a letter; else the line break stays. */
    private int afterFold(int first) throws IOException {
        int second = first == '\r' ? bytes.read() : -1;
        int blank = first == '\r' && second != '\n' ? second : bytes.read();
        int rest = blank == ' ' || blank == '\t' ? bytes.read() : -1;
        if (isRest(rest)) {
            return rest;
        }
        unread(rest);
        unread(blank);
        if (second == '\n') {
            unread(second);
        }
        return first;
    }

    private void unread(int c) throws IOException {
        if (c >= 0) {
            bytes.unread(c);
        }
    }

    private static boolean isRest(int c) {
        return c >= 0x80 && c < 0xC0;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = 0;
        for (int c; read < length && (c = read()) >= 0; read++) {
            target[offset + read] = (byte) c;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
