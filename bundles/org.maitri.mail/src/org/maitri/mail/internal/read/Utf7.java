package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;

/** Reads UTF-7, which Java does not know: what stands between + and - is UTF-16 in base64. */
final class Utf7 {

    private Utf7() {}

    static String text(byte[] bytes) {
        String in = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < in.length(); ) {
            char c = in.charAt(at++);
            if (c != '+') {
                out.append(c);
                continue;
            }
            int end = at;
            while (end < in.length() && isEncoded(in.charAt(end))) {
                end++;
            }
            byte[] units = Transfer.base64(in.substring(at, end).getBytes(StandardCharsets.ISO_8859_1));
            boolean closed = end < in.length() && in.charAt(end) == '-';
            out.append(end == at && closed ? "+" : new String(units, 0, units.length & ~1, StandardCharsets.UTF_16BE));
            at = closed ? end + 1 : end;
        }
        return out.toString();
    }

    /** A minus sign ends what is encoded. */
    private static boolean isEncoded(char c) {
        return c != '-' && c != '_' && Transfer.isBase64(c);
    }
}
