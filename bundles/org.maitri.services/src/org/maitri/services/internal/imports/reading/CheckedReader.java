package org.maitri.services.internal.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Decodes text and notices what cannot be decoded. In its place stands {@link #DAMAGED}, so that whoever reads on can tell in
 * which row and column the damage is.
 */
final class CheckedReader extends Reader {

    /** A character that stands for nothing in any text. */
    static final char DAMAGED = '\uFFFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean flushed;
    private long total;
    private String damage;

    CheckedReader(InputStream in, Encoding encoding) throws IOException {
        this.in = in;
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        total = in.skip(encoding.mark());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0 && !flushed) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                replace(result.length(), out);
            } else if (result.isUnderflow()) {
                if (ended) {
                    decoder.flush(out);
                    flushed = true;
                } else {
                    fill();
                }
            }
        }
        return out.position() == 0 ? -1 : out.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        total += Math.max(0, read);
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void replace(int length, CharBuffer out) {
        if (!out.hasRemaining()) {
            return;
        }
        if (damage == null) {
            byte[] wrong = new byte[length];
            bytes.get(bytes.position(), wrong);
            damage = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        }
        bytes.position(bytes.position() + length);
        out.put(DAMAGED);
    }

    /** The first bytes that could not be decoded, in hexadecimal. */
    Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    /** Bytes read so far. */
    long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
