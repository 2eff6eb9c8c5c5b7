package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a letter apart into its parts, as many and as deep as the limits allow. Nothing it says is lost: a part without
 * boundaries is its own text, and where something stands among the header lines that is none, the text begins.
 */
final class Structure {

    /** Header lines that go on behind a line which is none: that one only strayed there. */
    private static final Set<String> USUAL = Set.of(
            "received",
            "date",
            "from",
            "to",
            "cc",
            "subject",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "reply-to",
            "return-path",
            "references",
            "in-reply-to",
            "sender",
            "delivered-to",
            "x-mailer");

    private static final Pattern TYPE = Pattern.compile("[^/<>]+/[^/<>]+");

    /** Within so many lines the first of several parts begins. */
    private static final int SOON = 100;

    private final Lines lines;
    private final Limits limits;
    private final List<String> remarks;
    /** The boundaries of the parts that are open, the innermost first. */
    private final Deque<String> boundaries = new ArrayDeque<>();

    private int parts;

    private Structure(byte[] letter, Limits limits, List<String> remarks) {
        this.lines = new Lines(letter);
        this.limits = limits;
        this.remarks = remarks;
    }

    /** @param remarks where it is told what the limits left out */
    static Part of(byte[] letter, Limits limits, List<String> remarks) {
        Structure structure = new Structure(letter, limits, remarks);
        structure.lines.toStart(structure.beginning(letter));
        return structure.part("text/plain");
    }

    /** Behind what editors and mail stores put in front of a letter. */
    private int beginning(byte[] letter) {
        boolean marked =
                letter.length >= 3 && letter[0] == (byte) 0xEF && letter[1] == (byte) 0xBB && letter[2] == (byte) 0xBF;
        lines.toStart(marked ? 3 : 0);
        while (!lines.atEnd() && lines.text().isEmpty()) {
            lines.skip();
        }
        if (lines.startsWith("From ") || lines.startsWith(">From ")) {
            lines.skip();
        }
        return lines.start();
    }

    private Part part(String usualType) {
        Headers headers = headers();
        Parameters type = headers.parameters("content-type");
        String name = type.value().isEmpty() || isNoType(type.value(), headers) ? usualType : type.value();
        if (!name.startsWith("multipart/")) {
            return Part.of(headers, name, body());
        }
        String boundary = boundary(type.get("boundary").stripTrailing());
        boolean tooDeep = boundaries.size() >= limits.depth();
        if (boundary.isEmpty() || tooDeep) {
            if (tooDeep) {
                remarks.add(Messages.get("read.depth", limits.depth()));
            }
            return Part.of(headers, "text/plain", body());
        }
        return several(headers, name, boundary);
    }

    /** Whether what should be a type is none, of a part that nobody named: then it is read as if nothing was said. */
    private static boolean isNoType(String said, Headers headers) {
        return !TYPE.matcher(said).matches() && headers.fileName().isEmpty();
    }

    /** The boundary a part says it has; where it soon shows that this is none of it, the one it has. */
    private String boundary(String said) {
        int here = lines.start();
        String found = said;
        for (int i = 0; i < SOON && !lines.atEnd() && !isAnyBoundary(); i++) {
            if (!said.isEmpty() && isBoundary(said)) {
                found = said;
                break;
            }
            String line = lines.text();
            lines.skip();
            if (found.equals(said) && line.length() > 2 && line.startsWith("--") && lines.startsWith("Content-")) {
                found = line.substring(2);
            }
        }
        lines.toStart(here);
        return found;
    }

    private Part several(Headers headers, String type, String boundary) {
        Part parent = Part.parent(headers, type);
        boundaries.push(boundary);
        byte[] before = body();
        boolean any = false;
        while (isBoundary(boundary) && !isLast(boundary)) {
            any = true;
            lines.skip();
            Part child = part(type.equals("multipart/digest") ? "message/rfc822" : "text/plain");
            if (++parts <= limits.parts()) {
                parent.children().add(child);
            } else if (parts == limits.parts() + 1) {
                remarks.add(Messages.get("read.parts", limits.parts()));
            }
        }
        boundaries.pop();
        if (isBoundary(boundary)) {
            lines.skip();
            body();
        }
        if (!any) {
            parent.children().add(Part.of(new Headers(), "text/plain", before));
        }
        return parent;
    }

    /** All up to a boundary of the parts that are open, or to the end. */
    private byte[] body() {
        int from = lines.start();
        while (!lines.atEnd() && !isAnyBoundary()) {
            lines.skip();
        }
        return lines.part(from, lines.atEnd() ? lines.start() : Math.max(from, lines.endBefore()));
    }

    private boolean isAnyBoundary() {
        if (!lines.startsWith("--") || boundaries.isEmpty()) {
            return false;
        }
        return boundaries.stream().anyMatch(this::isBoundary);
    }

    private boolean isBoundary(String boundary) {
        return !lines.atEnd() && lines.startsWith("--") && (lines.text().equals("--" + boundary) || isLast(boundary));
    }

    private boolean isLast(String boundary) {
        return lines.startsWith("--" + boundary)
                && lines.text().substring(boundary.length() + 2).strip().equals("--");
    }

    private Headers headers() {
        Headers headers = new Headers();
        while (!lines.atEnd()) {
            if (lines.isBlank()) {
                lines.skip();
                return headers;
            }
            int colon = lines.colon();
            if (colon >= 0) {
                field(colon, headers);
            } else if (lines.isFolded() && headers.isEmpty()) {
                lines.skip();
            } else if (!strayed()) {
                return headers;
            }
            if (isAnyBoundary()) {
                return headers;
            }
        }
        return headers;
    }

    private void field(int colon, Headers headers) {
        String name = new String(lines.part(lines.start(), colon), StandardCharsets.ISO_8859_1);
        do {
            lines.skip();
        } while (!lines.atEnd() && lines.isFolded());
        if (headers.size() < limits.headers() || isMissing(name.strip().toLowerCase(Locale.ROOT), headers)) {
            headers.add(name, limited(colon + 1, lines.endBefore()));
        }
    }

    /** So much of a header line as is read, up to the end of a character. */
    private byte[] limited(int from, int to) {
        byte[] line = lines.part(from, to);
        if (line.length <= limits.line()) {
            return line;
        }
        String remark = Messages.get("read.line", limits.line());
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        int end = limits.line();
        while (end > 0 && (line[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(line, end);
    }

    /** However many there are, one of those that tell what the letter is may still come. */
    private static boolean isMissing(String name, Headers headers) {
        return USUAL.contains(name) && !headers.has(name);
    }

    /** Passes over a line that is none of a header's, with what belongs to it; stays where the text begins. */
    private boolean strayed() {
        int here = lines.start();
        do {
            lines.skip();
        } while (!lines.atEnd() && lines.isFolded());
        int colon = lines.atEnd() ? -1 : lines.colon();
        String name = colon < 0
                ? ""
                : new String(lines.part(lines.start(), colon), StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        boolean strayed = USUAL.contains(name);
        if (!strayed) {
            lines.toStart(here);
        }
        return strayed;
    }
}
