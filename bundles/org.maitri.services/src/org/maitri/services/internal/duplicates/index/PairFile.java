package org.maitri.services.internal.duplicates.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pairs that were found, best first. */
public final class PairFile {

    /**
     * A pair by the numbers of its records.
     *
     * @param told trait, degree, trait, …
     */
    public record Entry(int first, int second, double score, byte[] told) {}

    /** What is done with each pair; false to stop. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(Entry entry);
    }

    private final Path file;

    public PairFile(Path file) {
        this.file = file;
    }

    /** Writes pairs in their order. */
    public static final class Writer implements Closeable {

        private final DataOutputStream out;

        public Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }

        public void append(Entry entry) throws IOException {
            out.writeInt(entry.first());
            out.writeInt(entry.second());
            out.writeDouble(entry.score());
            out.writeByte(entry.told().length);
            out.write(entry.told());
        }

        @Override
        public void close() throws IOException {
            out.writeInt(-1);
            out.close();
        }
    }

    public void each(Visitor visitor) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int first = in.readInt(); first >= 0; first = in.readInt()) {
                int second = in.readInt();
                double score = in.readDouble();
                byte[] told = in.readNBytes(in.readUnsignedByte());
                if (!visitor.visit(new Entry(first, second, score, told))) {
                    return;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
