package org.maitri.services.internal.duplicates.compare;

/** How far two words are from one another. */
public final class Edits {

    private static final int LONGEST = 64;
    private static final ThreadLocal<int[][]> ROWS = ThreadLocal.withInitial(() -> new int[3][LONGEST + 1]);

    private Edits() {}

    /**
     * Letters to insert, to leave out, to replace or to exchange with their neighbour (optimal string alignment); at most
     * {@code limit + 1}, which stands for everything beyond the limit.
     */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit || Long.bitCount(signs(one) ^ signs(other)) > 2 * limit) {
            return limit + 1;
        }
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int rows = one.length() - begin - end;
        int columns = other.length() - begin - end;
        if (rows == 0 || columns == 0) {
            return Math.min(Math.max(rows, columns), limit + 1);
        }
        if (limit == 1) {
            boolean exchanged = rows == 2
                    && columns == 2
                    && one.charAt(begin) == other.charAt(begin + 1)
                    && one.charAt(begin + 1) == other.charAt(begin);
            return exchanged || rows == 1 && columns == 1 ? 1 : 2;
        }
        return apart(one, other, begin, Math.min(rows, LONGEST), Math.min(columns, LONGEST), limit);
    }

    /** Which signs occur; a replaced one changes two bits at most. */
    private static long signs(String text) {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs |= 1L << text.charAt(i);
        }
        return signs;
    }

    private static int apart(String one, String other, int begin, int rows, int columns, int limit) {
        int[][] lines = ROWS.get();
        int[] before = lines[0];
        int[] last = lines[1];
        int[] now = lines[2];
        for (int j = 0; j <= columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            now[0] = i;
            int least = i;
            char letter = one.charAt(begin + i - 1);
            for (int j = 1; j <= columns; j++) {
                char against = other.charAt(begin + j - 1);
                int steps = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (letter == against ? 0 : 1));
                if (i > 1 && j > 1 && letter == other.charAt(begin + j - 2) && one.charAt(begin + i - 2) == against) {
                    steps = Math.min(steps, before[j - 2] + 1);
                }
                now[j] = steps;
                least = Math.min(least, steps);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[columns], limit + 1);
    }

    /** The similarity of Jaro and Winkler, 0 to 1: letters in common, in nearly the same order, beginnings count more. */
    static double jaroWinkler(String one, String other) {
        int shorter = Math.min(Math.min(one.length(), other.length()), LONGEST);
        if (shorter == 0) {
            return 0;
        }
        String few = one.length() <= other.length() ? one : other;
        String many = few == one ? other : one;
        int most = Math.min(many.length(), LONGEST);
        int reach = Math.max(most / 2 - 1, 0);
        long taken = 0;
        long met = 0;
        int common = 0;
        for (int i = 0; i < shorter; i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(most, i + reach + 1); j++) {
                if ((taken & 1L << j) == 0 && few.charAt(i) == many.charAt(j)) {
                    taken |= 1L << j;
                    met |= 1L << i;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int moved = 0;
        long left = taken;
        for (int i = 0; i < shorter; i++) {
            if ((met & 1L << i) != 0) {
                int j = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                moved += few.charAt(i) == many.charAt(j) ? 0 : 1;
            }
        }
        double jaro = ((double) common / shorter + (double) common / most + (common - moved / 2.0) / common) / 3;
        int same = 0;
        while (same < Math.min(4, shorter) && few.charAt(same) == many.charAt(same)) {
            same++;
        }
        return jaro + 0.1 * same * (1 - jaro);
    }
}
