package org.maitri.services.internal.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how a file is encoded: by its byte-order mark, by the zeros of UTF-16, else by whether all of it is UTF-8. What
 * is not is taken as the encoding its letters speak for, unless much of it is UTF-8: then it is damaged UTF-8, and reading on
 * would spoil every accented letter silently.
 */
final class EncodingDetector {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;
    /** A file with a longer line is no table and is refused when it is read, so it need not be looked at further. */
    private static final long LONGEST_LINE = 1 << 26;

    private EncodingDetector() {}

    /** @param head the first bytes of what {@code all} reads from its start */
    static Encoding detect(byte[] head, InputStream all) throws IOException {
        Encoding marked = marked(head);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(head);
        if (wide != null) {
            return new Encoding(wide, 0);
        }
        Utf8Check check = new Utf8Check();
        OldLetters letters = new OldLetters();
        ForeignLetters foreign = new ForeignLetters();
        byte[] buffer = new byte[BUFFER];
        long line = 0;
        for (int read = all.read(buffer); read >= 0 && line < LONGEST_LINE; read = all.read(buffer)) {
            check.add(buffer, read);
            letters.add(buffer, read);
            foreign.add(buffer, read);
            int behind = behindLastBreak(buffer, read);
            line = behind == 0 ? line + read : read - behind;
        }
        return new Encoding(likeliest(check, foreign, letters), 0);
    }

    private static int behindLastBreak(byte[] bytes, int length) {
        int behind = length;
        while (behind > 0 && bytes[behind - 1] != '\n' && bytes[behind - 1] != '\r') {
            behind--;
        }
        return behind;
    }

    private static Charset likeliest(Utf8Check check, ForeignLetters foreign, OldLetters letters) {
        if (check.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        return foreign.likeliest()
                .orElseGet(() -> check.isDamagedUtf8() ? StandardCharsets.UTF_8 : letters.likeliest());
    }

    static Encoding marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(head, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return begins(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] head, int... wanted) {
        if (head.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((head[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every second byte of western text is zero. */
    static Charset wide(byte[] head) {
        int pairs = Math.min(head.length, 4096) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += head[2 * i] == 0 ? 1 : 0;
            second += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || Math.max(first, second) * 10 < pairs * 6 || Math.min(first, second) * 20 > pairs) {
            return null;
        }
        return second > first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
