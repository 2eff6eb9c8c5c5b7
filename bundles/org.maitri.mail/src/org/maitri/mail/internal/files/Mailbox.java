package org.maitri.mail.internal.files;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a file: the one it holds; those of an mbox file, where a line "From …" stands before each one and such lines
 * within letters are quoted with a {@code >}; or those of an MMDF file, each between two lines of four control characters.
 */
public final class Mailbox implements Closeable {

    private static final Pattern QUOTED = Pattern.compile("(?s)>+From .*");
    /** As mail stores write it: who, and when with the time of day and the year. */
    private static final Pattern DATED = Pattern.compile("(?s)From .*\\d:\\d\\d.*\\b\\d{4}\\b.*");
    /** Apple's mail program writes how many bytes the letter has, then the letter, then what it notes about it. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,10}\\s*");

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length:\\s*(\\d{1,9})\\s*");
    private static final String BYTE_ORDER = "\u00EF\u00BB\u00BF";

    private static final byte[] FENCE = {1, 1, 1, 1};
    /** So many bytes behind a body show whether it ends there: two line ends, and the beginning of the next letter. */
    private static final int BEHIND = 9;

    /** So many times the largest letter was read in vain where the length was wrong: the lengths of this file are not true. */
    private static final int MOST_WRONG = 2;

    private static final Pattern FIELD = Pattern.compile("(?s)[!-9;-~]+[ \\t]*:.*");

    private final InputStream in;
    private final long largest;
    private final boolean counted;
    private boolean fenced;
    private boolean several;
    private boolean dated;
    private byte[] pending;
    private boolean done;
    private boolean alone;
    private boolean given;
    private long wrong;

    /** @param largest so many bytes of a letter are read, and one more, so that it shows that it is too large */
    public Mailbox(Path file, long largest) throws IOException {
        this.in = LetterFile.open(file);
        this.largest = largest;
        this.counted = LetterFile.name(file).endsWith(".emlx");
        begin();
    }

    private void begin() throws IOException {
        byte[] line = line();
        while (line.length > 0 && text(line).isBlank()) {
            line = line();
        }
        String count = text(line);
        if (count.startsWith(BYTE_ORDER)) {
            line = Arrays.copyOfRange(line, BYTE_ORDER.length(), line.length);
        }
        if (counted && COUNTED.matcher(count).matches()) {
            pending = in.readNBytes((int) Math.min(largest + 1, Long.parseLong(count.strip())));
            alone = true;
            return;
        }
        fenced = isFence(line);
        several = startsWithFrom(line);
        dated = several && isDated(line);
        pending = line;
    }

    /** The next letter; empty at the end. */
    public Optional<byte[]> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        if (alone) {
            done = true;
            return Optional.of(pending);
        }
        if (fenced) {
            return nextFenced();
        }
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        byte[] opening = {};
        boolean afterBlank = false;
        boolean first = true;
        boolean inHeader = several;
        int length = 0;
        for (byte[] line = pending == null ? line() : pending; ; line = line()) {
            pending = null;
            if (line.length == 0) {
                done = true;
                break;
            }
            if (first && several) {
                first = false;
                opening = line;
                continue;
            }
            if (several && startsWithFrom(line) && (dated ? isDated(line) : afterBlank)) {
                byte[] after = line();
                if (isField(after)) {
                    // The line before the next letter's first one is no part of either.
                    pending = line;
                    follow = after;
                    given = true;
                    return Optional.of(letter.toByteArray());
                }
                follow = after;
            }
            afterBlank = isBlank(line);
            add(several ? unquoted(line) : line, letter);
            if (inHeader && afterBlank) {
                inHeader = false;
                add(unquotedBody(length), letter);
            } else if (inHeader) {
                Matcher said = LENGTH.matcher(text(line));
                length = said.matches() ? Integer.parseInt(said.group(1)) : length;
            }
        }
        if (letter.size() > 0 || !several) {
            return Optional.of(letter.toByteArray());
        }
        // A file of one line "From …" was cut off: it holds a letter of which nothing else is left.
        return given ? Optional.empty() : Optional.of(opening);
    }

    /**
     * Some programs quote nothing, and write into the header how long the body is.
     *
     * @return the body, if that is true and there is something in it they would have had to quote; else nothing
     */
    private byte[] unquotedBody(int length) throws IOException {
        if (length == 0 || length > largest || wrong > MOST_WRONG * largest) {
            return new byte[0];
        }
        in.mark(length + BEHIND);
        byte[] body = in.readNBytes(length);
        String behind = text(in.readNBytes(BEHIND)).stripLeading();
        in.reset();
        boolean whole = body.length == length && (behind.isEmpty() || behind.startsWith("From "));
        wrong += whole ? 0 : body.length;
        return whole && ("\n" + text(body)).contains("\nFrom ") ? in.readNBytes(length) : new byte[0];
    }

    private Optional<byte[]> nextFenced() throws IOException {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        for (byte[] line = line(); line.length > 0; line = line()) {
            if (!isFence(line)) {
                add(line, letter);
            } else if (letter.size() > 0) {
                return Optional.of(letter.toByteArray());
            }
        }
        done = true;
        return letter.size() == 0 ? Optional.empty() : Optional.of(letter.toByteArray());
    }

    /** A line that was read to see what follows another one. */
    private byte[] follow;

    private void add(byte[] line, ByteArrayOutputStream letter) {
        if (letter.size() <= largest) {
            letter.writeBytes(line);
        }
    }

    /** With its end; empty at the end of the file. Very long lines come in pieces. */
    private byte[] line() throws IOException {
        if (follow != null) {
            byte[] line = follow;
            follow = null;
            return line;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.write(c);
            if (c == '\n' || c == '\r' && !isNext('\n') || line.size() == 1 << 20) {
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean isNext(char c) throws IOException {
        in.mark(1);
        boolean next = in.read() == c;
        in.reset();
        return next;
    }

    private static boolean startsWithFrom(byte[] line) {
        return line.length > 5 && text(Arrays.copyOf(line, 5)).equals("From ");
    }

    private static boolean isFence(byte[] line) {
        return line.length >= FENCE.length
                && line.length <= FENCE.length + 2
                && Arrays.equals(line, 0, FENCE.length, FENCE, 0, FENCE.length);
    }

    private static boolean isDated(byte[] line) {
        return DATED.matcher(beginning(line)).matches();
    }

    private static boolean isField(byte[] line) {
        return FIELD.matcher(beginning(line)).matches();
    }

    private static boolean isBlank(byte[] line) {
        return line[0] == '\n' || line[0] == '\r';
    }

    private static byte[] unquoted(byte[] line) {
        return line.length > 6
                        && line[0] == '>'
                        && QUOTED.matcher(beginning(line)).matches()
                ? Arrays.copyOfRange(line, 1, line.length)
                : line;
    }

    private static String beginning(byte[] line) {
        return text(Arrays.copyOf(line, Math.min(line.length, 200)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
