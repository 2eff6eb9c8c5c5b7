package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what programs before MIME wrote into texts: files between a line "begin 644 name" and a line "end". */
final class Uuencoded {

    private static final Pattern BEGIN = Pattern.compile("begin[ -][0-7]{3,4} (.+)");

    private Uuencoded() {}

    /** A whole body; as it is if there is no beginning in it. */
    static byte[] decoded(byte[] body) {
        byte[][] file = new byte[1][];
        takenOut(
                new String(body, StandardCharsets.ISO_8859_1),
                (name, bytes) -> file[0] = file[0] == null ? bytes : file[0]);
        return file[0] == null ? body : file[0];
    }

    /** The text without the files in it. */
    static String takenOut(String text, BiConsumer<String, byte[]> files) {
        if (!text.startsWith("begin") && !text.contains("\nbegin")) {
            return text;
        }
        List<String> lines = text.lines().toList();
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            Matcher begin = BEGIN.matcher(lines.get(at).stripTrailing());
            int end = begin.matches() ? end(lines, at + 1) : -1;
            if (end < 0) {
                left.append(lines.get(at)).append('\n');
            } else {
                files.accept(begin.group(1).strip(), decoded(lines.subList(at + 1, end)));
                at = end;
            }
        }
        return left.toString();
    }

    /** The line "end", if all lines before it have the length they say. */
    private static int end(List<String> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.equals("end")) {
                return at;
            }
            if (!line.isEmpty() && !fits(line)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(String line) {
        int count = (line.charAt(0) - ' ') & 63;
        return line.charAt(0) >= ' ' && line.charAt(0) <= '`' && line.length() - 1 <= (count + 2) / 3 * 4 + 3;
    }

    private static byte[] decoded(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : lines) {
            int count = line.isEmpty() ? 0 : (line.charAt(0) - ' ') & 63;
            for (int at = 1; count > 0; at += 4) {
                int bits = 0;
                for (int i = 0; i < 4; i++) {
                    bits = bits << 6 | (at + i < line.length() ? (line.charAt(at + i) - ' ') & 63 : 0);
                }
                for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--) {
                    out.write(bits >> shift);
                }
            }
        }
        return out.toByteArray();
    }
}
