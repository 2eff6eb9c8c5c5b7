package org.maitri.customers.internal.cards;

import ezvcard.io.json.JCardReader;
import ezvcard.io.xml.XCardReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file of cards, what it is written in and in which encoding. */
record CardFile(Path path, Form form, Charset charset) {

    /** What cards are written in. */
    enum Form {
        TEXT("vCard"),
        JSON("jCard"),
        XML("xCard");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Pattern LATER = Pattern.compile("(?i)[\\r\\n]begin:vcard[ \\t]*[\\r\\n]+version:");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The form the first bytes of a file show; null if these are no cards. Cards may stand in a letter. */
    static Form formOf(byte[] head) {
        String start = new String(head, charsetOfMark(head));
        return LATER.matcher(start).find() ? Form.TEXT : formOf(start);
    }

    /** The form the beginning of a text shows; null if these are no cards. */
    static Form formOf(String text) {
        String start = text.substring(0, Math.min(text.length(), 8192)).strip().toLowerCase(Locale.ROOT);
        String bare = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
        if (bare.startsWith("begin:vcard")) {
            return Form.TEXT;
        }
        String dense = bare.replaceAll("\\s+", "");
        if (dense.startsWith("[\"vcard\"") || dense.startsWith("[[\"vcard\"")) {
            return Form.JSON;
        }
        return dense.startsWith("<") && dense.contains("urn:ietf:params:xml:ns:vcard-4.0") ? Form.XML : null;
    }

    static CardFile of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(8192);
        }
        return new CardFile(path, formOf(head), charsetOf(path, head));
    }

    /** UTF-8 where the bytes are UTF-8, what a byte-order mark says, else the encoding of older Windows programs. */
    private static Charset charsetOf(Path path, byte[] head) throws IOException {
        Charset marked = charsetOfMark(head);
        if (!marked.equals(StandardCharsets.UTF_8)) {
            return marked;
        }
        try (InputStream in = new UnfoldedUtf8(Files.newInputStream(path))) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WESTERN;
        }
    }

    private static Charset charsetOfMark(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        for (int read = in.read(bytes.array());
                read >= 0;
                read = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
            bytes.position(bytes.position() + read).flip();
            if (decoder.decode(bytes, chars.clear(), false).isError()) {
                return false;
            }
            bytes.compact();
        }
        return !decoder.decode(bytes.flip(), chars.clear(), true).isError();
    }

    /** The cards from the first on; to be closed. */
    CardSource open() throws IOException {
        return switch (form) {
            case TEXT -> new TextCards(reader(), charset);
            case JSON -> new StreamedCards(WholeNames.in(new JCardReader(reader())), form);
            case XML -> new StreamedCards(WholeNames.in(new XCardReader(path)), form);
        };
    }

    private Reader reader() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        charset.equals(StandardCharsets.UTF_8) ? new UnfoldedUtf8(bytes) : bytes, charset),
                1 << 16);
        reader.mark(1);
        if (reader.read() != 0xFEFF) {
            reader.reset();
        }
        return reader;
    }
}
