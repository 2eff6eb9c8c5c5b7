package org.maitri.mail.internal.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file of letters, which may be packed with gzip. */
final class LetterFile {

    private static final byte[] PACKED = {0x1f, (byte) 0x8b};
    private static final int BUFFER = 1 << 16;
    private static final String ENDING = ".gz";

    /** Letters are packed to a tenth, logs to a hundredth; what is packed tighter is made to bring programs down. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS = 1 << 20;

    private LetterFile() {}

    /** Its name without what says that it is packed. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    /** What is in it, unpacked as far as that is reasonable. It can be marked. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            in.mark(PACKED.length);
            boolean packed = Arrays.equals(in.readNBytes(PACKED.length), PACKED);
            in.reset();
            return packed
                    ? new BufferedInputStream(
                            new Bounded(new GZIPInputStream(in, BUFFER), ALWAYS + MOST_TIMES * Files.size(file)),
                            BUFFER)
                    : in;
        } catch (IOException damaged) {
            in.close();
            throw damaged;
        }
    }

    /** Ends with an error where too much comes out. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            passed(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] some, int from, int count) throws IOException {
            return passed(super.read(some, from, count));
        }

        private int passed(int count) throws IOException {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new ZipException("More comes out than letters can be packed to");
            }
            return count;
        }
    }
}
