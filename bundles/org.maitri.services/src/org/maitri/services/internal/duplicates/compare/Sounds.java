package org.maitri.services.internal.duplicates.compare;

import org.apache.commons.codec.language.DoubleMetaphone;

/** How a word sounds. */
public final class Sounds {

    private static final ThreadLocal<DoubleMetaphone> METAPHONE = ThreadLocal.withInitial(() -> {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(6);
        return metaphone;
    });

    private Sounds() {}

    /** The code of a word in small Latin letters; the word itself where it has no sounds. */
    public static String of(String word) {
        String code = METAPHONE.get().doubleMetaphone(word.replace(" ", ""));
        return code == null || code.isEmpty() ? word : code;
    }

    static boolean alike(String one, String other) {
        return of(one).equals(of(other));
    }
}
