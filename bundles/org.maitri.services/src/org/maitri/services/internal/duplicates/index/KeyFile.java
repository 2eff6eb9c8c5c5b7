package org.maitri.services.internal.duplicates.index;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.maitri.services.internal.duplicates.model.LongList;

/** Keys with the records that have them, sorted, one stretch after the other: found by halving, without reading them all. */
public final class KeyFile implements Closeable {

    private final FileChannel file;
    private final List<long[]> stretches;
    private final int bits;

    private KeyFile(FileChannel file, List<long[]> stretches, int bits) {
        this.file = file;
        this.stretches = stretches;
        this.bits = bits;
    }

    /** Writes the stretches one by one. */
    public static final class Writer implements Closeable {

        private final DataOutputStream out;

        public Writer(Path path, int bits) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
            out.writeLong(bits);
        }

        public void append(LongList sorted) {
            try {
                out.writeLong(sorted.size());
                for (int i = 0; i < sorted.size(); i++) {
                    out.writeLong(sorted.get(i));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    public static KeyFile open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        List<long[]> stretches = new ArrayList<>();
        KeyFile keys = new KeyFile(file, stretches, (int) at(file, 0));
        for (long place = 8; place < file.size(); ) {
            long size = at(file, place);
            stretches.add(new long[] {place + 8, size});
            place += 8 + size * 8;
        }
        return keys;
    }

    /** The numbers of records that have a key, in one stretch; at most {@code most} of them. */
    public int find(int stretch, long key, int[] records) {
        long wanted = key >>> bits << bits;
        long start = stretches.get(stretch)[0];
        long from = 0;
        long to = stretches.get(stretch)[1];
        long end = to;
        while (from < to) {
            long middle = from + to >>> 1;
            if (at(file, start + middle * 8) < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int count = 0;
        ByteBuffer some = ByteBuffer.allocate(512);
        while (from < end && count < records.length) {
            some.clear();
            read(file, some, start + from * 8);
            some.flip();
            while (some.remaining() >= 8 && from < end && count < records.length) {
                long entry = some.getLong();
                if (entry >>> bits << bits != wanted) {
                    return count;
                }
                records[count++] = (int) (entry & (1L << bits) - 1);
                from++;
            }
        }
        return count;
    }

    private static long at(FileChannel file, long place) {
        ByteBuffer one = ByteBuffer.allocate(8);
        read(file, one, place);
        return one.flip().getLong();
    }

    private static void read(FileChannel file, ByteBuffer into, long place) {
        try {
            long at = place;
            while (into.hasRemaining()) {
                int read = file.read(into, at);
                if (read < 0) {
                    return;
                }
                at += read;
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
