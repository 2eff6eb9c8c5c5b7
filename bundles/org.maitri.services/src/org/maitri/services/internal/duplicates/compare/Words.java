package org.maitri.services.internal.duplicates.compare;

import org.maitri.spi.duplicates.Likeness.Degree;

/** Compares texts as bags of words, in which rare words count more, a word with a typing error counts a little less. */
final class Words {

    private Words() {}

    static Degree degree(Value one, Value other) {
        double alike = alike(one, other);
        if (alike >= 0.97) {
            return Degree.SAME;
        }
        if (alike >= 0.74) {
            return Degree.CLOSE;
        }
        if (alike >= 0.52) {
            return Degree.SIMILAR;
        }
        return alike >= 0.36 ? Degree.REMOTE : Degree.DIFFERENT;
    }

    private static double alike(Value one, Value other) {
        double inWords = one.words.length <= other.words.length ? inWords(one, other) : inWords(other, one);
        return inWords >= 0.97 ? inWords : Math.max(inWords, inLetters(one.run, other.run));
    }

    private static double inWords(Value few, Value many) {
        double common = 0;
        long taken = 0;
        for (int i = 0; i < few.words.length; i++) {
            int best = -1;
            double most = 0;
            for (int j = 0; j < many.words.length; j++) {
                double like = (taken & 1L << j) != 0 ? 0 : alike(few.words[i], many.words[j]);
                if (like > most) {
                    most = like;
                    best = j;
                }
            }
            if (best >= 0) {
                taken |= 1L << best;
                // A rare misspelling of a common word says what the common word says.
                common += most * Math.min(few.says[i], many.says[best]);
            }
        }
        double smaller = Math.min(few.all, many.all);
        double larger = Math.max(few.all, many.all);
        return common == 0 ? 0 : Math.min(1, 0.4 * common / smaller + 0.6 * common / larger);
    }

    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || one.charAt(0) != other.charAt(0) && one.charAt(1) != other.charAt(1)) {
            return 0;
        }
        int edits = Edits.between(one, other, 2);
        return edits == 1 ? 0.9 : edits == 2 && shorter >= 7 ? 0.8 : 0;
    }

    /** For words run together or torn apart. */
    private static double inLetters(String first, String second) {
        int longer = Math.max(first.length(), second.length());
        int shorter = Math.min(first.length(), second.length());
        if (longer > 40 || longer < 5 || shorter * 2 < longer || !beginOrEndAlike(first, second, shorter)) {
            return 0;
        }
        int limit = longer / 4;
        int edits = Edits.between(first, second, limit);
        return edits > limit ? 0 : 1 - edits * 1.3 / longer;
    }

    private static boolean beginOrEndAlike(String first, String second, int shorter) {
        int end = Math.min(3, shorter);
        return first.regionMatches(0, second, 0, 2)
                || first.regionMatches(first.length() - end, second, second.length() - end, end);
    }
}
