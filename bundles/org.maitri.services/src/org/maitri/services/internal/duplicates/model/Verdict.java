package org.maitri.services.internal.duplicates.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What comparing two records came to: degrees by trait, and what they weigh. Used again for each pair of one thread. */
public final class Verdict {

    /** Nothing is known of one of the two. */
    public static final byte UNKNOWN = -1;

    final byte[] degrees;
    /** In bits, for one and the same against strangers. */
    final double[] same;
    /** In bits, for two of one household against strangers. */
    final double[] home;

    private double[] sums = {};

    double sameTotal;
    double homeTotal;
    double score;

    Verdict(int traits) {
        degrees = new byte[traits];
        same = new double[traits];
        home = new double[traits];
    }

    void clear() {
        Arrays.fill(degrees, UNKNOWN);
        Arrays.fill(same, 0);
        Arrays.fill(home, 0);
    }

    /** Room for the strongest and the sum of what speaks for a pair and of what speaks against it, of each group. */
    double[] sums(int groups) {
        if (sums.length == groups * 4) {
            Arrays.fill(sums, 0);
        } else {
            sums = new double[groups * 4];
        }
        return sums;
    }

    public double score() {
        return score;
    }

    /** The traits that are known of both, what speaks for the pair first, each with its degree: trait, degree, trait, … */
    public byte[] told() {
        Integer[] known = IntStream.range(0, degrees.length)
                .filter(trait -> degrees[trait] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer trait) -> same[trait])
                        .reversed())
                .toArray(Integer[]::new);
        byte[] told = new byte[known.length * 2];
        for (int i = 0; i < known.length; i++) {
            told[2 * i] = known[i].byteValue();
            told[2 * i + 1] = degrees[known[i]];
        }
        return told;
    }
}
