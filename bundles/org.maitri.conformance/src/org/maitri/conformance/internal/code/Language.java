package org.maitri.conformance.internal.code;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.conformance.internal.Contents;

/**
 * The texts of one file in one language, beside those of the file without a language.
 *
 * @param base the file without a language
 * @param file the file in the language; the same for the base itself
 */
record Language(Contents bundle, String base, String file) {

    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)[^{}]*}");

    /** All files of texts of a bundle, in every language. */
    static List<Language> all(Contents bundle) {
        List<Language> all = new ArrayList<>();
        for (String base : bundle.files(".*(messages|l10n/bundle)\\.properties|plugin\\.properties")) {
            String stem = Pattern.quote(base.substring(0, base.length() - ".properties".length()));
            bundle.files(stem + "(_[a-z]{2,3}(_[A-Za-z0-9]+)*)?\\.properties")
                    .forEach(file -> all.add(new Language(bundle, base, file)));
        }
        return all;
    }

    boolean isBase() {
        return file.equals(base);
    }

    Properties texts() {
        return bundle.properties(file);
    }

    Properties baseTexts() {
        return bundle.properties(base);
    }

    String place() {
        return bundle.place(file);
    }

    /** Whether a key says how many: {@code ticket.count.few}. */
    static boolean isPlural(String key) {
        return PLURALS.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    static String withoutPlural(String key) {
        return isPlural(key) ? key.substring(0, key.lastIndexOf('.')) : key;
    }

    /** What is put into a text: numbers and names in braces. */
    static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What is wrong with a text as a pattern; blank if nothing is. */
    static String problem(String text) {
        if (!text.matches("(?s).*\\{\\d.*")) {
            return "";
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException unreadable) {
            return unreadable.getMessage();
        }
        return text.replace("''", "").contains("'") && !text.matches("(?s).*'[{}][^']*'.*")
                ? "it has arguments and a single apostrophe, which vanishes and takes the arguments behind it along"
                : "";
    }
}
