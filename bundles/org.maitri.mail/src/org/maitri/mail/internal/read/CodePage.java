package org.maitri.mail.internal.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A character set of one byte for each character that Java does not know. It is only read. */
final class CodePage extends Charset {

    private static final char NONE = '\uFFFD';

    private static final Properties KNOWN = known();

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("dos-720", "cp720"),
            Map.entry("cp866u", "cp1125"),
            Map.entry("ruscii", "cp1125"),
            Map.entry("latin6", "iso-8859-10"),
            Map.entry("latin8", "iso-8859-14"),
            Map.entry("kz-1048", "kz1048"),
            Map.entry("rk1048", "kz1048"),
            Map.entry("strk1048-2002", "kz1048"),
            Map.entry("pt154", "ptcp154"),
            Map.entry("cp154", "ptcp154"),
            Map.entry("cyrillic-asian", "ptcp154"),
            Map.entry("roman8", "hp-roman8"),
            Map.entry("r8", "hp-roman8"));

    /** What the bytes above ASCII mean. */
    private final String characters;

    private CodePage(String name, String characters) {
        super("X-Maitri-" + name, null);
        this.characters = characters;
    }

    /** @param name in small letters */
    static Optional<Charset> named(String name) {
        String meant = MEANT.getOrDefault(name, name);
        return Optional.ofNullable(KNOWN.getProperty(meant)).map(characters -> new CodePage(meant, characters));
    }

    private static Properties known() {
        Properties known = new Properties();
        try (Reader pages = new InputStreamReader(
                CodePage.class.getResourceAsStream("code-pages.properties"), StandardCharsets.UTF_8)) {
            known.load(pages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return known;
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name());
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    byte next = in.get(in.position());
                    char character = next >= 0 ? (char) next : characters.charAt(next & 0x7F);
                    if (character == NONE) {
                        return CoderResult.unmappableForLength(1);
                    }
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    in.get();
                    out.put(character);
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }
}
