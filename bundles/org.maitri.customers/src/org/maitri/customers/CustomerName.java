package org.maitri.customers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names as people write them: case, accents, order, punctuation and courtesy titles do not matter. */
public final class CustomerName {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "herr", "frau", "shri", "sri", "smt", "jr",
            "sr", "ii", "iii", "phd", "md", "dds", "dvm");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private CustomerName() {}

    /** Lower case, without accents and punctuation, words separated by one blank. */
    public static String normalised(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        // Scripts that are written with marks (Telugu, Tamil, Kannada) must not be left without vowels.
        String kept = bare.codePoints().anyMatch(letter -> letter > 0x24F && Character.isLetter(letter)) ? name : bare;
        return SEPARATORS
                .matcher(kept.toLowerCase(Locale.ROOT).replace("'", ""))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Whether two names can be the same customer's: the words of one are among the words of the other, an initial stands for
     * its word. A name that is not known fits every name.
     */
    public static boolean compatible(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return first.size() <= second.size() ? covered(first, second) : covered(second, first);
    }

    private static List<String> words(String name) {
        if (name == null) {
            return List.of();
        }
        return Arrays.stream(normalised(name).split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    private static boolean covered(List<String> few, List<String> many) {
        List<String> left = new ArrayList<>(many);
        for (String word : few) {
            if (!left.remove(word) && !removeInitial(word, left)) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeInitial(String word, List<String> left) {
        for (String candidate : left) {
            if ((word.length() == 1 || candidate.length() == 1) && word.charAt(0) == candidate.charAt(0)) {
                return left.remove(candidate);
            }
        }
        return false;
    }
}
