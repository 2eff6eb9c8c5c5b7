package org.maitri.services.internal.duplicates.scan;

import java.util.List;
import java.util.concurrent.Callable;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Counts;
import org.maitri.services.internal.duplicates.model.LongList;

/** The records of one pass in the order of their keys: each number holds a key and, in its lowest bits, a record. */
final class Blocks {

    private final LongList entries;
    private final int bits;

    private Blocks(LongList entries, int bits) {
        this.entries = entries;
        this.bits = bits;
    }

    /** A key with room for a record. */
    static long entry(long key, int bits) {
        return key >>> bits << bits;
    }

    static Blocks of(Pass pass, SketchFile sketches, Workers workers) {
        int bits = sketches.bits();
        List<LongList> parts = workers.each(sketches.size(), (from, to) -> {
            LongList part = new LongList();
            LongList keys = new LongList();
            LongList[] spare = {new LongList(), new LongList()};
            sketches.each(from, to, (number, sketch) -> {
                keys.clear();
                pass.keys(sketch, keys, spare);
                for (int i = 0; i < keys.size(); i++) {
                    part.add(entry(keys.get(i), bits) | number);
                }
            });
            return part;
        });
        LongList all = parts.getFirst();
        parts.stream().skip(1).forEach(all::addAll);
        all.sort();
        return new Blocks(all, bits);
    }

    LongList entries() {
        return entries;
    }

    /** What is done with a block of two or more different records. */
    @FunctionalInterface
    interface Visitor {
        void visit(int[] records, int count);
    }

    /** Visits the blocks that begin in a range of entries. */
    void each(int from, int to, int most, Visitor visitor) {
        int[] block = new int[most];
        int start = from;
        while (start > 0 && start < to && same(start - 1, start)) {
            start++;
        }
        while (start < to) {
            int end = start + 1;
            while (end < entries.size() && same(start, end)) {
                end++;
            }
            if (end - start >= 2) {
                int count = distinct(start, end, block);
                if (count >= 2 && count <= most) {
                    visitor.visit(block, count);
                }
            }
            start = end;
        }
    }

    private int distinct(int start, int end, int[] block) {
        int count = 0;
        int last = -1;
        for (int i = start; i < end; i++) {
            int record = (int) (entries.get(i) & (1L << bits) - 1);
            if (record != last) {
                if (count == block.length) {
                    return block.length + 1;
                }
                block[count++] = record;
                last = record;
            }
        }
        return count;
    }

    private boolean same(int one, int other) {
        return entries.get(one) >>> bits == entries.get(other) >>> bits;
    }

    /** The keys that more records have than are compared with one another. */
    Counts frequent(int most) {
        LongList keys = new LongList();
        long[] sorted = entries.array();
        for (int start = 0; start < entries.size(); ) {
            int end = start + 1;
            while (end < entries.size() && same(start, end)) {
                end++;
            }
            if (end - start > most) {
                keys.add(sorted[start] >>> bits);
            }
            start = end;
        }
        return Counts.of(keys.array(), keys.size(), 1);
    }

    /** Something that works on a range. */
    interface Range<T> {
        T work(int from, int to);
    }

    /** Runs work on both halves at once. */
    interface Workers {
        <T> List<T> each(int size, Range<T> range);

        <T> List<T> all(List<Callable<T>> tasks);
    }
}
