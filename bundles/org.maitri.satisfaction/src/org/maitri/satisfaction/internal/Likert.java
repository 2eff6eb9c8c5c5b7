package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words people answer surveys with, as numbers of 1 (worst) to 5 (best). */
final class Likert {

    private static final Map<String, BigDecimal> WORDS = new HashMap<>();

    static {
        words(
                "1",
                "sd",
                "strongly disagree",
                "completely disagree",
                "totally disagree",
                "very dissatisfied",
                "extremely dissatisfied",
                "very unsatisfied",
                "very poor",
                "terrible",
                "never",
                "not at all",
                "very unlikely",
                "extremely unlikely",
                "very bad",
                "very unhappy");
        words(
                "2",
                "d",
                "disagree",
                "dissatisfied",
                "unsatisfied",
                "somewhat dissatisfied",
                "somewhat disagree",
                "poor",
                "rarely",
                "seldom",
                "slightly",
                "unlikely",
                "somewhat unlikely",
                "bad",
                "unhappy",
                "tend to disagree");
        words("2.5", "slightly disagree", "slightly dissatisfied");
        words(
                "3",
                "n",
                "neutral",
                "neither",
                "neither agree nor disagree",
                "neither agree or disagree",
                "undecided",
                "neither satisfied nor dissatisfied",
                "unsure",
                "average",
                "fair",
                "sometimes",
                "moderately",
                "ok",
                "okay",
                "mixed",
                "neither likely nor unlikely");
        words("3.5", "slightly agree", "slightly satisfied");
        words(
                "4",
                "a",
                "agree",
                "satisfied",
                "somewhat satisfied",
                "somewhat agree",
                "good",
                "often",
                "usually",
                "likely",
                "somewhat likely",
                "very",
                "happy",
                "tend to agree");
        words(
                "5",
                "sa",
                "strongly agree",
                "completely agree",
                "totally agree",
                "very satisfied",
                "extremely satisfied",
                "excellent",
                "very good",
                "always",
                "extremely",
                "very likely",
                "extremely likely",
                "very happy",
                "completely");
        words(
                "1",
                "stimme \u00FCberhaupt nicht zu",
                "stimme gar nicht zu",
                "trifft \u00FCberhaupt nicht zu",
                "trifft gar nicht zu",
                "sehr unzufrieden",
                "sehr schlecht",
                "nie",
                "pas du tout d'accord",
                "tr\u00E8s insatisfait",
                "jamais",
                "totalmente en desacuerdo",
                "muy en desacuerdo",
                "muy insatisfecho",
                "nunca");
        words(
                "2",
                "stimme nicht zu",
                "stimme eher nicht zu",
                "trifft nicht zu",
                "trifft eher nicht zu",
                "unzufrieden",
                "eher unzufrieden",
                "schlecht",
                "selten",
                "pas d'accord",
                "plut\u00F4t pas d'accord",
                "insatisfait",
                "rarement",
                "en desacuerdo",
                "insatisfecho",
                "raramente");
        words(
                "3",
                "teils/teils",
                "teils, teils",
                "teils teils",
                "weder noch",
                "weder/noch",
                "unentschieden",
                "mittel",
                "manchmal",
                "ni d'accord ni pas d'accord",
                "ni en d\u00E9saccord ni d'accord",
                "neutre",
                "parfois",
                "ni de acuerdo ni en desacuerdo",
                "a veces");
        words(
                "4",
                "stimme zu",
                "stimme eher zu",
                "trifft zu",
                "trifft eher zu",
                "zufrieden",
                "eher zufrieden",
                "gut",
                "oft",
                "h\u00E4ufig",
                "d'accord",
                "plut\u00F4t d'accord",
                "satisfait",
                "souvent",
                "de acuerdo",
                "satisfecho",
                "a menudo");
        words(
                "5",
                "stimme voll zu",
                "stimme voll und ganz zu",
                "stimme v\u00F6llig zu",
                "trifft voll zu",
                "trifft voll und ganz zu",
                "sehr zufrieden",
                "sehr gut",
                "immer",
                "tout \u00E0 fait d'accord",
                "totalement d'accord",
                "tr\u00E8s satisfait",
                "toujours",
                "totalmente de acuerdo",
                "muy de acuerdo",
                "muy satisfecho",
                "siempre");
    }

    /** Words that say that somebody did not answer. */
    private static final Set<String> SILENT = Set.of(
            "m",
            "n/a",
            "na",
            "not stated",
            "not applicable",
            "-",
            "--",
            "?",
            "missing",
            "no answer",
            "prefer not to say",
            "don't know",
            "dont know",
            "not sure",
            "no opinion",
            "keine angabe",
            "k. a.",
            "k.a.",
            "wei\u00DF nicht",
            "sans opinion",
            "ne sait pas",
            "no sabe",
            "ns/nc");

    private static final Set<String> CODES = Set.of("sa", "a", "n", "d", "sd");

    private Likert() {}

    private static void words(String number, String... texts) {
        for (String text : texts) {
            WORDS.put(text, new BigDecimal(number));
        }
    }

    static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(WORDS.get(plain(text)));
    }

    /** Whether a text says that there is no answer. */
    static boolean isSilent(String text) {
        return text.isBlank() || SILENT.contains(plain(text));
    }

    /** Whether nearly all of a column's values are such words. */
    static boolean knows(List<String> values) {
        List<String> said = said(values);
        return !said.isEmpty() && said.stream().filter(WORDS::containsKey).count() >= said.size() * 0.95;
    }

    /** Whether a column's values can hardly be anything but answers: degrees of agreement, satisfaction or likelihood. */
    static boolean tellsByItself(List<String> values) {
        Set<String> words = new HashSet<>(said(values));
        if (CODES.containsAll(words)) {
            return words.contains("sa") || words.contains("sd");
        }
        return words.stream()
                .anyMatch(word -> word.contains("agree")
                        || word.contains("satisf")
                        || word.contains("likely")
                        || word.contains("stimme")
                        || word.contains("trifft")
                        || word.contains("zufrieden")
                        || word.contains("accord")
                        || word.contains("acuerdo"));
    }

    private static List<String> said(List<String> values) {
        return values.stream()
                .filter(value -> !isSilent(value))
                .map(Likert::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("[.!]$", "");
    }
}
