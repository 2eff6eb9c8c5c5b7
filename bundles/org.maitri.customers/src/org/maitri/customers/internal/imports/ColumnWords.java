package org.maitri.customers.internal.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a column's name: lower case, without accents, {@code firstName} and {@code E-mail 2 - Value} taken apart.
 *
 * @param text the words separated by blanks
 * @param words the words in their order
 */
record ColumnWords(String text, Set<String> words) {

    private static final Set<String> TYPE_WORDS = Set.of("type", "label", "value", "kind");

    static ColumnWords of(String columnName) {
        String apart = columnName
                .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("(\\p{L})(\\d)", "$1 $2")
                .replace("\u00DF", "ss");
        String bare = Normalizer.normalize(apart, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String text = bare.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("\\be mail\\b", "email")
                .replace("linked in", "linkedin")
                .replaceAll("\\bmail (address|adresse)\\b", "email $1");
        return new ColumnWords(text, new LinkedHashSet<>(Arrays.asList(text.split(" "))));
    }

    boolean has(String... any) {
        return Arrays.stream(any).anyMatch(words::contains);
    }

    /** What a column and the column with its type have in common: "email 2". */
    String stem() {
        return words.stream().filter(word -> !TYPE_WORDS.contains(word)).collect(Collectors.joining(" "));
    }

    /** Where an address or number is used, from words of its column or its type; null where they say nothing. */
    String label() {
        if (has("fax", "telefax", "telecopie")) {
            return "fax";
        }
        if (has("pager")) {
            return "pager";
        }
        if (has("mobile", "mobil", "mobiltelefon", "cell", "cellular", "handy", "movil", "portable")) {
            return "mobile";
        }
        if (has("home", "private", "privat", "personal", "privado", "domicile", "p", "casa")) {
            return "home";
        }
        if (has(
                "work",
                "business",
                "dienstlich",
                "office",
                "company",
                "geschaftlich",
                "buro",
                "firma",
                "bureau",
                "trabajo",
                "professionnel",
                "main")) {
            return "work";
        }
        return has("other", "weitere", "autre", "otro") ? "other" : null;
    }
}
