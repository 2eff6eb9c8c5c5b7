package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the encoded words of header lines, also where they are not written as RFC 2047 wants them. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]*)\\?([BbQq])\\?(.*?)(?:\\?=|$)", Pattern.DOTALL);

    /** A word of base64 that cannot end where it does, and the beginning of the one it goes on in. */
    private static final Pattern CUT =
            Pattern.compile("(=\\?([^?\\s]*)\\?[Bb]\\?(?:[A-Za-z0-9+/]{4})*+[A-Za-z0-9+/])\\?=\\s+=\\?\\2\\?[Bb]\\?");

    private EncodedWords() {}

    /** Words that follow one another are one text, whose characters may have been cut in two between them. */
    static String decoded(String line) {
        String text = CUT.matcher(line).replaceAll("$1");
        Matcher word = WORD.matcher(text);
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            String next = word.group(1).replaceFirst("\\*.*$", "");
            if (charset != null && !(between.isBlank() && next.equalsIgnoreCase(charset))) {
                out.append(Encodings.text(bytes.toByteArray(), charset));
                bytes.reset();
            }
            if (charset == null || !between.isBlank()) {
                out.append(between);
            }
            bytes.writeBytes(bytes(word.group(2), word.group(3)));
            charset = next;
            end = word.end();
        }
        if (charset == null) {
            return text;
        }
        return out.append(Encodings.text(bytes.toByteArray(), charset))
                .append(text.substring(end))
                .toString();
    }

    private static byte[] bytes(String encoding, String encoded) {
        if (encoding.equalsIgnoreCase("B")) {
            return Transfer.base64(encoded.getBytes(StandardCharsets.ISO_8859_1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            int high = c == '=' && at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 2), 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else if (c == '_') {
                out.write(' ');
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
