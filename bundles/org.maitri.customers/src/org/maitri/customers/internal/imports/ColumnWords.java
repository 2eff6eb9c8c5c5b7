package org.maitri.customers.internal.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.kernel.WordLists;

/**
 * The words of a column's name: lower case, without accents, {@code firstName} and {@code E-mail 2 - Value} taken apart.
 *
 * @param text the words separated by blanks
 * @param words the words in their order
 */
record ColumnWords(String text, Set<String> words) {

    private static final Set<String> TYPE_WORDS = Set.of("type", "label", "value", "kind");
    private static final List<String> LABELS = List.of("fax", "pager", "mobile", "home", "work", "other");
    private static final Map<String, List<String>> TOPICS =
            WordLists.beside(ColumnWords.class, "column-words.properties");

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

    /** Whether one of the words belongs to a topic of the list beside this class. */
    boolean tellsOf(String topic) {
        return TOPICS.get(topic).stream().anyMatch(words::contains);
    }

    /** What a column and the column with its type have in common: "email 2". */
    String stem() {
        return words.stream().filter(word -> !TYPE_WORDS.contains(word)).collect(Collectors.joining(" "));
    }

    /** Where an address or number is used, from words of its column or its type; null where they say nothing. */
    String label() {
        return LABELS.stream().filter(this::tellsOf).findFirst().orElse(null);
    }
}
