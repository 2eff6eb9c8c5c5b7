package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.WordLists;

/**
 * Understands column names word by word in the languages exports are usually written in: "Nome da campanha" and "Name der
 * Kampagne" are a campaign's name. The order of words differs between languages and tells nothing.
 */
final class Glossary {

    private static final String NOTHING = ".nothing";
    private static final String PER = "per";
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "er");
    private static final Glossary SHIPPED = load();

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> english = new HashSet<>();

    static Glossary shipped() {
        return SHIPPED;
    }

    private static Glossary load() {
        Glossary glossary = new Glossary();
        WordLists.beside(Glossary.class, "glossary.properties").forEach(glossary::add);
        return glossary;
    }

    private void add(String word, List<String> foreign) {
        String meaning = word.equals(NOTHING) ? "" : singular(word).replace('_', ' ');
        if (!meaning.isEmpty()) {
            english.add(meaning);
        }
        for (String name : foreign) {
            meanings.putIfAbsent(Words.of(name).joined(), meaning);
        }
    }

    /** What a name says, as a set of English words in their order; empty if it has no foreign word. */
    Optional<Set<String>> translated(Words name) {
        boolean foreign = name.list().stream().anyMatch(this::isForeign);
        return foreign ? Optional.of(said(name)) : Optional.empty();
    }

    private boolean isForeign(String word) {
        List<String> meaning = meaning(word);
        return !meaning.isEmpty() && !meaning.equals(List.of("")) && !meaning.equals(List.of(singular(word)));
    }

    /** What a name says in English words, each as a book of words would list it. */
    Set<String> said(Words name) {
        Set<String> said = new LinkedHashSet<>();
        for (String word : name.list()) {
            List<String> meaning = meaning(word);
            (meaning.isEmpty() ? List.of(singular(word)) : meaning)
                    .forEach(part -> said.addAll(Arrays.asList(part.split(" "))));
        }
        said.remove("");
        if (said.contains("email")) {
            said.remove("e");
        }
        if (said.size() == 2) {
            said.remove(PER);
        }
        return said;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The English words of one foreign one; empty if it is not known. */
    private List<String> meaning(String word) {
        String meaning = meanings.get(word);
        if (meaning != null) {
            return List.of(meaning);
        }
        return word.codePoints().anyMatch(Character::isIdeographic) || isSyllabic(word)
                ? unspaced(word)
                : compound(word).orElse(List.of());
    }

    private static boolean isSyllabic(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> script == Character.UnicodeScript.KATAKANA
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.HANGUL);
    }

    /** Writing without blanks: the longest words that are known, one after the other. */
    private List<String> unspaced(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        StringBuilder unknown = new StringBuilder();
        while (from < text.length()) {
            int to = text.length();
            while (to > from && !meanings.containsKey(text.substring(from, to))) {
                to--;
            }
            if (to > from) {
                words.add(meanings.get(text.substring(from, to)));
                from = to;
            } else {
                unknown.append(text.charAt(from++));
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        if (!unknown.isEmpty()) {
            words.add(unknown.toString());
        }
        return words;
    }

    /** Words that are written together: "Kampagnenname", "campagnenaam". */
    private Optional<List<String>> compound(String word) {
        if (word.length() < SHORTEST_COMPOUND) {
            return Optional.empty();
        }
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String behind = known(word.substring(cut));
            String before = behind == null ? null : knownWithJoint(word.substring(0, cut));
            if (before != null && !before.isEmpty() && !behind.isEmpty()) {
                return Optional.of(List.of(before, behind));
            }
        }
        return Optional.empty();
    }

    private String known(String part) {
        String meaning = meanings.get(part);
        return meaning == null && english.contains(singular(part)) ? singular(part) : meaning;
    }

    private String knownWithJoint(String part) {
        for (String joint : JOINTS) {
            if (part.endsWith(joint) && part.length() - joint.length() >= SHORTEST_PART) {
                String meaning = known(part.substring(0, part.length() - joint.length()));
                if (meaning != null) {
                    return meaning;
                }
            }
        }
        return null;
    }
}
