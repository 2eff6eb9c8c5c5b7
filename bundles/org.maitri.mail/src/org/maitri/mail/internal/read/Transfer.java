package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the transfer encoding off a body. What is not encoded as it says stays as it is. */
final class Transfer {

    /** So much of a body shows what it is made of. */
    private static final int BEGINNING = 2_000;

    private Transfer() {}

    /** @param lineEnd of the text that is encoded: where it has wide characters, its line ends are wide, too */
    static byte[] decoded(byte[] body, String encoding, byte[] lineEnd) {
        return switch (Parameters.of(encoding).value().replaceFirst("[^a-z0-9-].*", "")) {
            case "base64" -> base64Body(body);
            case "quoted-printable" -> quotedPrintable(body, lineEnd);
            case "x-uuencode", "uuencode", "x-uue", "uue" -> Uuencoded.decoded(body);
            default -> body;
        };
    }

    /** A body with a stray footer behind its end is still base64; one without any base64, or of words, is not. */
    private static byte[] base64Body(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1).strip();
        byte[] decoded = base64(body, footer(body));
        return decoded.length == 0 && !text.isEmpty() || isOfWords(text) ? body : decoded;
    }

    /** Base64 has no blanks, or has them between pieces of four letters each. */
    private static boolean isOfWords(String text) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        String[] words = beginning.split("\\s+");
        long lines = beginning.lines().count();
        long odd = Arrays.stream(words).filter(word -> word.length() % 4 != 0).count();
        return words.length >= 3 * lines && odd * 2 > words.length;
    }

    /** Where a mailing list put a line of minus signs or underscores and its own words under what is encoded. */
    private static int footer(byte[] body) {
        for (int at = 1; at + 1 < body.length; at++) {
            boolean rule = (body[at] == '-' || body[at] == '_') && body[at + 1] == body[at];
            if (rule && (body[at - 1] == '\n' || body[at - 1] == '\r')) {
                return at;
            }
        }
        return body.length;
    }

    static boolean isBase64(int c) {
        return value(c) >= 0;
    }

    private static int value(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
    }

    /** Base64 with whatever between its letters, with or without the signs at its end; several pieces are one. */
    static byte[] base64(byte[] encoded) {
        return base64(encoded, encoded.length);
    }

    private static byte[] base64(byte[] encoded, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end * 3 / 4 + 3);
        int bits = 0;
        int count = 0;
        for (int at = 0; at < end; at++) {
            byte each = encoded[at];
            int value = each == '-' || each == '_' ? -1 : value(each);
            if (each == '=') {
                bits = 0;
                count = 0;
            } else if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    out.write(bits >> count);
                    bits &= (1 << count) - 1;
                }
            }
        }
        return out.toByteArray();
    }

    /** What is no encoded byte stays as it is; blanks at the end of a line were added on the way. */
    private static byte[] quotedPrintable(byte[] encoded, byte[] lineEnd) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length);
        for (int at = 0; at < encoded.length; ) {
            int end = at;
            while (end < encoded.length && encoded[end] != '\n') {
                end++;
            }
            int text = end > at && encoded[end - 1] == '\r' ? end - 1 : end;
            int last = text;
            while (last > at && (encoded[last - 1] == ' ' || encoded[last - 1] == '\t')) {
                last--;
            }
            boolean goesOn = last > at && encoded[last - 1] == '=';
            line(encoded, at, goesOn ? last - 1 : last, out);
            int next = Math.min(encoded.length, end + 1);
            if (!goesOn && next > text && lineEnd.length > 1) {
                out.writeBytes(lineEnd);
            } else if (!goesOn) {
                out.write(encoded, text, next - text);
            }
            at = next;
        }
        return out.toByteArray();
    }

    private static void line(byte[] encoded, int from, int to, ByteArrayOutputStream out) {
        for (int at = from; at < to; at++) {
            int high = encoded[at] == '=' && at + 3 <= to ? Character.digit(encoded[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[at + 2], 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else {
                out.write(encoded[at]);
            }
        }
    }
}
