package org.maitri.spi.record;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The languages texts are written in and customers speak: kept as tags of BCP 47, such as {@code de-AT}, chosen by their names. What
 * people or other systems wrote otherwise, such as {@code de_AT} or {@code German}, is understood as well.
 */
public final class Languages {

    /** What is used where there is nothing in the customer's language. */
    public static final String ANY = "*";

    /** Those of many people whose codes have three letters. */
    private static final List<String> LONGER =
            List.of("brx", "ceb", "doi", "fil", "gsw", "kok", "mai", "mni", "sat", "yue");

    /** Those that are written in more than one way. */
    private static final List<String> KINDS = List.of(
            "de-AT", "de-CH", "en-AU", "en-GB", "en-IN", "en-US", "es-419", "es-ES", "es-MX", "fr-BE", "fr-CA", "fr-CH",
            "it-CH", "nl-BE", "pt-BR", "pt-PT", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant");

    private Languages() {}

    /** All languages, in the order of their names. */
    public static List<Choice> choices() {
        return Stream.concat(codes(), KINDS.stream())
                .map(Languages::tag)
                .distinct()
                .map(tag -> new Choice(tag, name(tag), Tone.NEUTRAL, null))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance()))
                .toList();
    }

    /** The same behind {@link #ANY}. @param any what that is called */
    public static List<Choice> choices(String any) {
        return Stream.concat(Stream.of(new Choice(ANY, any, Tone.NEUTRAL, null)), choices().stream())
                .toList();
    }

    /** What a language is called in the language of the program; what names none is called as it was written. */
    public static String name(String written) {
        return isKnown(written) ? Locale.forLanguageTag(tag(written)).getDisplayName() : written;
    }

    /** Whether it names a language that texts can be written in. */
    public static boolean isKnown(String written) {
        return Names.CODES.containsValue(base(tag(written)));
    }

    /** How a language is kept; what names none stays as it was written. */
    public static String tag(String written) {
        String plain = written.strip().replace('_', '-');
        String code = plain.length() > 3 ? Names.CODES.getOrDefault(plain.toLowerCase(Locale.ROOT), plain) : plain;
        String tag = Locale.forLanguageTag(code).toLanguageTag();
        return tag.equals("und") || base(tag).length() > 3 ? plain : tag;
    }

    /** In the language itself, else in its plain form, else for any language, else whatever comes first. */
    public static <T> Optional<T> best(Collection<T> all, Function<T, String> language, String wanted) {
        return all.stream().min(Comparator.comparingInt(each -> distance(language.apply(each), wanted)));
    }

    /** From 0, the very language, to 3, another one; what is for any language has 2. @param wanted null if it is not known */
    public static int distance(String language, String wanted) {
        if (isAny(language)) {
            return 2;
        }
        if (wanted == null || wanted.isBlank()) {
            return 3;
        }
        String here = tag(language);
        String there = tag(wanted);
        return here.equalsIgnoreCase(there) ? 0 : base(here).equalsIgnoreCase(base(there)) ? 1 : 3;
    }

    /** How days and numbers are written in a language; as the program does for any. */
    public static Locale locale(String language) {
        return isAny(language) ? Locale.getDefault() : Locale.forLanguageTag(tag(language));
    }

    private static Stream<String> codes() {
        return Stream.concat(Stream.of(Locale.getISOLanguages()), LONGER.stream());
    }

    private static boolean isAny(String language) {
        return language == null || language.isBlank() || language.strip().equals(ANY);
    }

    private static String base(String tag) {
        int dash = tag.indexOf('-');
        return dash > 0 ? tag.substring(0, dash) : tag;
    }

    /** Languages that are written out, in English, their own or the program's language. */
    private static final class Names {

        private static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new LinkedHashMap<>();
            for (String code : Languages.codes().toList()) {
                Locale language = Locale.of(code);
                for (Locale in : List.of(Locale.ENGLISH, language, Locale.getDefault())) {
                    codes.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
                }
            }
            return Map.copyOf(codes);
        }
    }
}
