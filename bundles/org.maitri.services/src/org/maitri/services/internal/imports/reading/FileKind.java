package org.maitri.services.internal.imports.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from its first bytes what a file is that is no table of text. */
final class FileKind {

    private record Magic(String key, int... bytes) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("file.zip", 'P', 'K', 3, 4),
            new Magic("file.zip", 'P', 'K', 5, 6),
            new Magic("file.xls", 0xD0, 0xCF, 0x11, 0xE0),
            new Magic("file.pdf", '%', 'P', 'D', 'F'),
            new Magic("file.picture", 0x89, 'P', 'N', 'G'),
            new Magic("file.picture", 0xFF, 0xD8, 0xFF),
            new Magic("file.picture", 'G', 'I', 'F', '8'),
            new Magic("file.gzip", 0x1F, 0x8B),
            new Magic("file.archive", '7', 'z', 0xBC, 0xAF),
            new Magic("file.archive", 'R', 'a', 'r', '!'),
            new Magic("file.database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't'));

    private FileKind() {}

    /** The message that says what it is; empty if it may be a table. */
    static Optional<String> refusal(byte[] head) {
        Optional<String> magic = MAGIC.stream()
                .filter(kind -> begins(head, kind.bytes()))
                .map(Magic::key)
                .findFirst();
        if (magic.isPresent()) {
            return magic.map(
                    key -> key.equals("file.zip") && holds(head, "xl/", "[Content_Types].xml") ? "file.xlsx" : key);
        }
        String text = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1).stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<table")) {
            return Optional.of("file.html");
        }
        if (lower.startsWith("<?xml")) {
            return Optional.of("file.xml");
        }
        if (text.matches("(?s)\\{\\s*\".*") || text.matches("(?s)\\[\\s*\\{.*")) {
            return Optional.of("file.json");
        }
        if (lower.startsWith("begin:v")) {
            return Optional.of("file.cards");
        }
        return EncodingDetector.marked(head) == null && EncodingDetector.wide(head) == null && binary(head)
                ? Optional.of("file.binary")
                : Optional.empty();
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

    private static boolean holds(byte[] head, String... names) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return List.of(names).stream().anyMatch(text::contains);
    }

    private static boolean binary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls * 10 > head.length;
    }
}
