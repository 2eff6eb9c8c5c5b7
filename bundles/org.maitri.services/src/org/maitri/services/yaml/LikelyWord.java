package org.maitri.services.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.maitri.services.internal.duplicates.compare.Edits;

/** Which of the words that are known a person probably meant. */
public final class LikelyWord {

    private LikelyWord() {}

    /** The one that takes the fewest changes of letters, where these are few for its length. */
    public static Optional<String> of(String word, Collection<String> known) {
        int few = 1 + word.length() / 4;
        return known.stream()
                .min(Comparator.<String>comparingInt(each -> changes(word, each, few))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(each -> changes(word, each, few) <= few);
    }

    private static int changes(String word, String known, int few) {
        return Edits.between(word.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT), few);
    }
}
