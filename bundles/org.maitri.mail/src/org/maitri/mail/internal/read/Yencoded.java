package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what news programs write into texts: files, almost as they are, between a line "=ybegin …" and a line "=yend …". */
final class Yencoded {

    private static final byte[] BEGIN = "=ybegin ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILE = Pattern.compile("=ybegin (?:.* )?size=(\\d{1,10})(?: .*?)?(?: name=(.+))");
    private static final Pattern PIECE = Pattern.compile("=ypart begin=(\\d{1,10}) end=(\\d{1,10}).*");
    private static final int SHIFT = 42;
    private static final int SHIFT_ESCAPED = 64;

    private final Lines lines;
    private final BiConsumer<String, byte[]> files;

    private Yencoded(byte[] body, BiConsumer<String, byte[]> files) {
        this.lines = new Lines(body);
        this.files = files;
    }

    /** The body without the files in it; what is not as long as it says stays. */
    static byte[] takenOut(byte[] body, BiConsumer<String, byte[]> files) {
        return contains(body) ? new Yencoded(body, files).rest() : body;
    }

    private static boolean contains(byte[] body) {
        for (int at = 0; at + BEGIN.length <= body.length; at++) {
            if (body[at] == '=' && Arrays.equals(body, at, at + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                return true;
            }
        }
        return false;
    }

    private byte[] rest() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        while (!lines.atEnd()) {
            int here = lines.start();
            if (!lines.startsWith("=ybegin ") || !file()) {
                lines.toStart(here);
                rest.writeBytes(lines.part(here, lines.next()));
                lines.skip();
            }
        }
        return rest.toByteArray();
    }

    /** Takes the file that begins here. @return false if it is none, or not whole */
    private boolean file() {
        Matcher file = FILE.matcher(lines.text());
        if (!file.matches()) {
            return false;
        }
        long size = Long.parseLong(file.group(1));
        lines.skip();
        Matcher piece = PIECE.matcher(lines.atEnd() ? "" : lines.text());
        if (piece.matches()) {
            size = Long.parseLong(piece.group(2)) - Long.parseLong(piece.group(1)) + 1;
            lines.skip();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!lines.atEnd() && !lines.startsWith("=y")) {
            decode(lines.bytes(), bytes);
            lines.skip();
        }
        if (!lines.startsWith("=yend ") || bytes.size() != size) {
            return false;
        }
        lines.skip();
        files.accept(file.group(2).strip(), bytes.toByteArray());
        return true;
    }

    private static void decode(byte[] line, ByteArrayOutputStream out) {
        for (int at = 0; at < line.length; at++) {
            boolean escaped = line[at] == '=' && at + 1 < line.length;
            out.write(escaped ? line[++at] - SHIFT_ESCAPED - SHIFT : line[at] - SHIFT);
        }
    }
}
