package org.maitri.services.internal.duplicates.scan;

import java.util.Arrays;
import java.util.List;
import org.maitri.services.internal.duplicates.model.LongList;

/** Pairs of records by their numbers, with their scores. */
public final class Found {

    private static final double STEPS = 1_000_000;
    private static final int MOST = 4_000_000;

    private final long[] pairs;
    private final int[] scores;

    private Found(long[] pairs, int[] scores) {
        this.pairs = pairs;
        this.scores = scores;
    }

    /** Collects what one thread finds. */
    static final class Part {

        final LongList pairs = new LongList();
        final LongList scores = new LongList();

        void add(int one, int other, double score) {
            if (pairs.size() < MOST) {
                pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
                scores.add(Math.round(score * STEPS));
            }
        }
    }

    static Found of(List<Part> parts) {
        int size = parts.stream().mapToInt(part -> part.pairs.size()).sum();
        long[][] all = new long[size][];
        int at = 0;
        for (Part part : parts) {
            for (int i = 0; i < part.pairs.size(); i++) {
                all[at++] = new long[] {part.pairs.get(i), part.scores.get(i)};
            }
        }
        Arrays.sort(all, (one, other) -> Long.compare(one[0], other[0]));
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i][0] != all[i - 1][0]) {
                all[kept++] = all[i];
            }
        }
        Arrays.sort(
                all,
                0,
                kept,
                (one, other) -> one[1] != other[1] ? Long.compare(other[1], one[1]) : Long.compare(one[0], other[0]));
        long[] pairs = new long[kept];
        int[] scores = new int[kept];
        for (int i = 0; i < kept; i++) {
            pairs[i] = all[i][0];
            scores[i] = (int) all[i][1];
        }
        return new Found(pairs, scores);
    }

    /** As it was kept, best first. */
    public static Found of(long[] pairs, int[] scores) {
        return new Found(pairs, scores);
    }

    public int size() {
        return pairs.length;
    }

    public int first(int index) {
        return (int) (pairs[index] >>> 32);
    }

    public int second(int index) {
        return (int) pairs[index];
    }

    public double score(int index) {
        return scores[index] / STEPS;
    }

    public long packed(int index) {
        return pairs[index];
    }

    public int steps(int index) {
        return scores[index];
    }

    /** How many have at least this score. */
    public int count(double least) {
        int count = 0;
        while (count < pairs.length && score(count) >= least) {
            count++;
        }
        return count;
    }
}
