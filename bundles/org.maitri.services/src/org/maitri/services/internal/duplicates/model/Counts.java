package org.maitri.services.internal.duplicates.model;

import java.util.Arrays;

/** How often values occur: kept are those that occur more than a few times, in sorted numbers. */
public final class Counts {

    private final long[] keys;
    private final int[] counts;

    private Counts(long[] keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /** Counts what is in the first {@code size} places, which are put in order. @param least below which nothing is kept */
    public static Counts of(long[] hashes, int size, int least) {
        Arrays.sort(hashes, 0, size);
        int kept = runs(hashes, size, least, null, null);
        long[] keys = new long[kept];
        int[] counts = new int[kept];
        runs(hashes, size, least, keys, counts);
        return new Counts(keys, counts);
    }

    private static int runs(long[] hashes, int size, int least, long[] keys, int[] counts) {
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && hashes[to] == hashes[from]) {
                to++;
            }
            if (to - from >= least) {
                if (keys != null) {
                    keys[kept] = hashes[from];
                    counts[kept] = to - from;
                }
                kept++;
            }
            from = to;
        }
        return kept;
    }

    /** How often a value occurs; 1 for one that is not kept. */
    public int of(long hash) {
        int at = Arrays.binarySearch(keys, hash);
        return at < 0 ? 1 : counts[at];
    }

    public boolean has(long hash) {
        return Arrays.binarySearch(keys, hash) >= 0;
    }

    public int size() {
        return keys.length;
    }
}
