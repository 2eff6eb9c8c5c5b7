package org.maitri.services.internal.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which texts name a person: full names in any order, mail addresses, telephone numbers. In what belongs to the
 * person a part of the name is enough.
 */
final class Identity {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()./-]{6,40}");
    private static final int SHORTEST_PART = 3;
    private static final int FEWEST_DIGITS = 7;
    private static final int COMPARED_DIGITS = 9;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> reached = new LinkedHashSet<>();

    /** @param parts given name, family name and the like, as far as they are known by themselves */
    void name(String title, Collection<String> known) {
        List<String> given = known.stream()
                .map(String::strip)
                .filter(part -> !part.isBlank() && title.contains(part) && !part.equals(title.strip()))
                .distinct()
                .toList();
        add(title);
        for (String first : given) {
            for (String second : given) {
                if (!first.equals(second)) {
                    add(first + " " + second);
                    add(first + ", " + second);
                }
            }
        }
        given.stream().filter(part -> part.length() >= SHORTEST_PART).forEach(parts::add);
    }

    private void add(String name) {
        String stripped = name.strip();
        if (stripped.contains(" ")) {
            names.add(stripped);
        } else if (stripped.length() >= SHORTEST_PART) {
            parts.add(stripped);
        }
    }

    /** Takes a text that is an address or number as a whole. */
    void reachedAt(String text) {
        String stripped = text.strip();
        if (isMail(stripped)) {
            reached.add(stripped);
        } else if (isPhone(stripped)) {
            reached.add(stripped);
            reached.add(stripped.replaceAll("[^\\d+]", ""));
        }
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches() && digits(text).length() >= FEWEST_DIGITS;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** How an address or number is compared in whatever spelling; blank for other texts. */
    static String comparable(String text) {
        String stripped = text.strip();
        if (isMail(stripped)) {
            return "mail\n" + stripped.toLowerCase(Locale.ROOT);
        }
        if (isPhone(stripped)) {
            String digits = digits(stripped);
            return "phone\n" + digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS));
        }
        return "";
    }

    Set<String> addresses() {
        return Set.copyOf(reached);
    }

    /** Words that name the person wherever they stand. */
    List<String> anywhere() {
        List<String> words = new ArrayList<>(names);
        words.addAll(reached);
        return words;
    }

    void forget(Collection<String> shared) {
        names.removeAll(shared);
        reached.removeAll(shared);
    }

    /** Whether a text names the person. @param own whether the text belongs to the person */
    Predicate<String> names(boolean own) {
        Pattern pattern = pattern(own);
        return text -> pattern != null && pattern.matcher(text).find();
    }

    /** The text without the person. */
    String without(String text, boolean own) {
        Pattern pattern = pattern(own);
        return pattern == null ? text : pattern.matcher(text).replaceAll(Messages.get("erased.word"));
    }

    private Pattern pattern(boolean own) {
        List<String> words = anywhere();
        if (own) {
            words.addAll(parts);
        }
        return words.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:"
                                + words.stream()
                                        .sorted((a, b) -> b.length() - a.length())
                                        .map(Identity::loose)
                                        .collect(Collectors.joining("|"))
                                + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Any white space between the words, and quotes as they are or as JSON writes them. */
    private static String loose(String word) {
        return Pattern.quote(word).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q").replace("\"", "\\E\\\\?\"\\Q");
    }

    /** Those of a record's texts that name the person, with the person taken out. */
    Map<String, String> without(Map<String, String> texts, boolean own) {
        Map<String, String> changed = new HashMap<>();
        texts.forEach((attribute, text) -> {
            String rest = text == null ? null : without(text, own);
            if (rest != null && !rest.equals(text)) {
                changed.put(attribute, rest);
            }
        });
        return changed;
    }
}
