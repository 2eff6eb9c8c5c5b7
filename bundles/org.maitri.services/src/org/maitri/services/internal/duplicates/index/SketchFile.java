package org.maitri.services.internal.duplicates.index;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** The sketches of all records on disk, in the order of their keys; only keys and places are in memory. */
public final class SketchFile implements Closeable {

    private static final int HEAD = 20;

    private final FileChannel file;
    private long[] high;
    private long[] low;
    private long[] places;
    private int size;

    private SketchFile(FileChannel file, int expected) {
        this.file = file;
        high = new long[expected];
        low = new long[expected];
        places = new long[expected + 1];
    }

    /** Writes a file; {@link #append} in ascending order of keys. */
    public static final class Writer implements Closeable {

        private final DataOutputStream out;

        public Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }

        public void append(UUID id, Sketch sketch) throws IOException {
            byte[] bytes = sketch.bytes();
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    public static SketchFile open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            SketchFile sketches = new SketchFile(file, 1024);
            sketches.index();
            return sketches;
        } catch (IOException | RuntimeException damaged) {
            file.close();
            throw damaged;
        }
    }

    private void index() throws IOException {
        ByteBuffer part = ByteBuffer.allocate(1 << 20);
        long start = 0;
        long end = file.size();
        while (start < end) {
            part.clear();
            fill(part, start);
            part.flip();
            while (part.remaining() >= HEAD) {
                int at = part.position();
                int length = part.getInt(at + 16);
                add(part.getLong(at), part.getLong(at + 8), start + at);
                int next = at + HEAD + length;
                if (next > part.limit()) {
                    part.position(part.limit());
                    start += next;
                    part.limit(0);
                } else {
                    part.position(next);
                }
            }
            start += part.position();
            if (part.limit() > 0 && part.position() == 0) {
                throw new EOFException("The file of sketches ends in the middle of one");
            }
        }
        places[size] = end;
    }

    private void add(long upper, long lower, long place) {
        if (size == high.length) {
            high = Arrays.copyOf(high, size * 2);
            low = Arrays.copyOf(low, size * 2);
            places = Arrays.copyOf(places, size * 2 + 1);
        }
        high[size] = upper;
        low[size] = lower;
        places[size++] = place;
    }

    private void fill(ByteBuffer part, long from) throws IOException {
        long at = from;
        while (part.hasRemaining()) {
            int read = file.read(part, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }

    public int size() {
        return size;
    }

    /** How many bits it takes to name a record by its number. */
    public int bits() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(size));
    }

    public UUID id(int number) {
        return new UUID(high[number], low[number]);
    }

    /** The number of a record; negative if it is not here. */
    public int find(UUID id) {
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            int order = Long.compareUnsigned(high[middle], id.getMostSignificantBits());
            order = order == 0 ? Long.compareUnsigned(low[middle], id.getLeastSignificantBits()) : order;
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    public Sketch get(int number) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate((int) (places[number + 1] - places[number] - HEAD));
            fill(bytes, places[number] + HEAD);
            return Sketch.read(bytes.flip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is done with each sketch. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int number, Sketch sketch);
    }

    /** Reads the sketches from one number to before another in large parts. */
    public void each(int from, int to, Visitor visitor) {
        try {
            for (int first = from; first < to; ) {
                int last = first + 1;
                while (last < to && places[last + 1] - places[first] < 1 << 18) {
                    last++;
                }
                ByteBuffer part = ByteBuffer.allocate((int) (places[last] - places[first]));
                fill(part, places[first]);
                for (int number = first; number < last; number++) {
                    int at = (int) (places[number] - places[first]) + HEAD;
                    visitor.visit(
                            number, Sketch.read(part.slice(at, (int) (places[number + 1] - places[number]) - HEAD)));
                }
                first = last;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
