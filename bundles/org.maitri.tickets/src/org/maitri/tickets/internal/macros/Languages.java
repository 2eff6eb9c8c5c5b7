package org.maitri.tickets.internal.macros;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** Finds what suits a customer's language best. Languages are written as people write them: "de", "de-AT", "German". */
public final class Languages {

    /** What is used where there is nothing in the customer's language. */
    public static final String ANY = "*";

    /** What {@link #ANY} is called where it is read. */
    public static final List<Choice> NAMED = List.of(new Choice(ANY, Messages.get("language.any"), Tone.NEUTRAL, null));

    private Languages() {}

    /** In the language itself, else in its plain form, else for any language, else whatever comes first. */
    public static <T> Optional<T> best(Collection<T> all, Function<T, String> language, String wanted) {
        return all.stream().min(Comparator.comparingInt(each -> distance(language.apply(each), wanted)));
    }

    /** From 0, the very language, to 3, another one. @param wanted null if it is not known */
    public static int distance(String language, String wanted) {
        if (language == null || language.isBlank() || language.strip().equals(ANY)) {
            return 2;
        }
        if (wanted == null || wanted.isBlank()) {
            return 3;
        }
        if (tag(language).equals(tag(wanted))) {
            return 0;
        }
        return base(language).equals(base(wanted)) ? 1 : 3;
    }

    private static String tag(String language) {
        String plain = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return plain.length() > 3 && plain.indexOf('-') < 0 ? code(plain) : plain;
    }

    private static String base(String language) {
        String tag = tag(language);
        int dash = tag.indexOf('-');
        return dash > 0 ? tag.substring(0, dash) : tag;
    }

    /** The code of a language that is written out, in English, its own or the program's language. */
    private static String code(String name) {
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            if (name.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                    || name.equalsIgnoreCase(language.getDisplayLanguage(language))
                    || name.equalsIgnoreCase(language.getDisplayLanguage())) {
                return code;
            }
        }
        return name;
    }

    /** How days are written in a language. */
    static Locale locale(String language) {
        return language == null || language.isBlank() || language.strip().equals(ANY)
                ? Locale.getDefault()
                : Locale.forLanguageTag(tag(language));
    }
}
