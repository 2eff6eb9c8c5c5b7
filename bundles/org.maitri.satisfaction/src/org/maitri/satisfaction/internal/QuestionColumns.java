package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maitri.spi.imports.Sample;

/** Tells which columns of a survey's file hold answers, and in which form. */
final class QuestionColumns {

    private static final Pattern OPINION = Pattern.compile("satisf|involve|balance|recommend|engage|morale|happ|agree"
            + "|trust|feel|\\bi |\\bmy |\\bwe |\\bour |valued|motivat|recogni|enps|\\bnps|stress|support"
            + "|workload|fair|respect|belong|wellbeing|culture|leadership|communicat"
            + "|zufrieden|empfehl|unterst\u00FCtz|f\u00FChle|\\bich |\\bmein|\\bwir |\\bunser|vertrau|gesch\u00E4tzt|stolz"
            + "|satisfait|recommand|soutien|\\bje |\\bmon |\\bma |\\bmes |\\bnous |\\bnotre |fier|fi\u00E8re"
            + "|satisfech|recomend|apoya|me siento|\\bmi |\\bmis |orgullos");
    /** What survey systems call the drivers of engagement, where their names are all there is. */
    private static final Pattern DRIVER = Pattern.compile(
            "(growth|autonomy|accomplishment|freedom of opinions?|goal setting"
                    + "|meaningful work|peer relationships?|reward|strategy|loyalty|teamwork|purpose|inclusion|empowerment"
                    + "|career development|work environment|social connection|alignment|feedback)( \\(.*\\))?( score)?");

    private static final Pattern YES_NO_OPINION =
            Pattern.compile("recommend|satisf|would you|do you feel|does your" + "|do you think|are you happy"
                    + "|empfehl|zufrieden|w\u00FCrden sie|recommand|satisfait|recomend|satisfech");
    private static final Pattern FREE_TEXT = Pattern.compile(
            "comment|feedback|suggest|why|explain|improve|anything else" + "|other thoughts|in your own words"
                    + "|kommentar|anmerk|warum|verbesser|vorschl|bemerkung|commentaire|pourquoi|am\u00E9lior|autres remarques"
                    + "|comentario|por qu\u00E9|mejorar|suger");
    private static final Pattern OPEN_QUESTION = Pattern.compile(
            "^(what|how|why|which|tell us|describe|was|wie|welche|que|quels?|comment|qu\u00E9|c\u00F3mo)\\b.*");
    private static final Pattern SEVERAL =
            Pattern.compile("select all|all that apply|mehrfach|plusieurs r\u00E9ponses|varias");
    private static final Pattern TEAM =
            Pattern.compile("\\b(team|department|division|abteilung|business unit|work group"
                    + "|\u00E9quipe|service|equipo|departamento)\\b");
    private static final Pattern RECOMMENDS = Pattern.compile("recommend|empfehl|recommand|recomend|e?nps\\b");
    private static final Pattern NUMBERED = Pattern.compile("^(q|question|item)\\s*\\d+\\b.*");
    private static final Pattern NO_OPINION =
            Pattern.compile("\\b(id|count|number|income|rate|distance|hours|years?|age"
                    + "|level|hike|salary|tenure|date|code|attrition|left|company|performance)\\b");

    /** From how many answers without a five on the scale is taken to end at four. */
    private static final int ENOUGH_TO_TELL = 30;

    private final Sample sample;
    private final int longestSmallScale;

    QuestionColumns(Sample sample) {
        this.sample = sample;
        int longest = 0;
        for (int i = 0; i < sample.columns().size(); i++) {
            if (asksForOpinion(sample.columns().get(i))) {
                Optional<BigDecimal> most = wholeNumbers(i).flatMap(QuestionColumns::greatest);
                if (most.isPresent() && most.get().intValue() <= 5) {
                    longest = Math.max(longest, most.get().intValue());
                }
            }
        }
        longestSmallScale = longest;
    }

    /** A heading as words: lower case, camel case and underscores taken apart. */
    static String words(String heading) {
        return heading.replace('\u00A0', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether a heading reads like a question about how somebody feels. */
    static boolean asksForOpinion(String heading) {
        String words = words(heading);
        if (OPINION.matcher(words).find()) {
            return true;
        }
        return NUMBERED.matcher(words).matches()
                || DRIVER.matcher(words).matches()
                || words.split(" ").length >= 5 && !NO_OPINION.matcher(words).find();
    }

    /** Whether a heading asks which team somebody belongs to. */
    static boolean asksForTeam(String heading) {
        String words = words(heading);
        return TEAM.matcher(words).find() && !OPINION.matcher(words).find();
    }

    /** The form of the answers in a column; empty if it holds none. */
    Optional<AnswerForm> form(int column) {
        List<String> values = sample.values(column);
        String heading = sample.columns().get(column);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (Likert.knows(values) && (Likert.tellsByItself(values) || asksForOpinion(heading))) {
            return Optional.of(AnswerForm.WORDS);
        }
        if (isYesOrNo(values)) {
            return YES_NO_OPINION.matcher(words(heading)).find()
                    ? Optional.of(AnswerForm.NOUGHT_TO_ONE)
                    : Optional.empty();
        }
        if (asksForOpinion(heading)) {
            Optional<AnswerForm> numbers = numbers(column, words(heading));
            if (numbers.isPresent()) {
                return numbers;
            }
        }
        return isFreeText(values, words(heading)) ? Optional.of(AnswerForm.COMMENT) : Optional.empty();
    }

    private Optional<AnswerForm> numbers(int column, String heading) {
        Optional<List<BigDecimal>> numbers = numbersOf(column);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = greatest(numbers.get()).orElseThrow();
        boolean whole = wholeNumbers(column).isPresent();
        if (most.compareTo(BigDecimal.ONE) <= 0 && (!whole || numbers.get().contains(BigDecimal.ZERO))) {
            return Optional.of(AnswerForm.NOUGHT_TO_ONE);
        }
        if (RECOMMENDS.matcher(heading).find() && most.intValue() > 5 && most.intValue() <= 10) {
            return Optional.of(AnswerForm.NOUGHT_TO_TEN);
        }
        return switch (most.intValue()) {
            case 0 -> Optional.empty();
            case 1, 2, 3, 4, 5 ->
                Optional.of(
                        longestSmallScale == 5 || !whole || numbers.get().size() < ENOUGH_TO_TELL
                                ? AnswerForm.ONE_TO_FIVE
                                : AnswerForm.ONE_TO_FOUR);
            case 6, 7 ->
                Optional.of(
                        numbers.get().contains(BigDecimal.ZERO) ? AnswerForm.NOUGHT_TO_TEN : AnswerForm.ONE_TO_SEVEN);
            case 8, 9, 10 -> Optional.of(AnswerForm.NOUGHT_TO_TEN);
            default -> most.intValue() <= 100 ? Optional.of(AnswerForm.NOUGHT_TO_HUNDRED) : Optional.empty();
        };
    }

    private Optional<List<BigDecimal>> numbersOf(int column) {
        List<BigDecimal> numbers = new ArrayList<>();
        int said = 0;
        for (String value : sample.values(column)) {
            if (!Likert.isSilent(value)) {
                said++;
                AnswerForm.ONE_TO_FIVE.number(value).ifPresent(numbers::add);
            }
        }
        return numbers.isEmpty() || numbers.size() < said * 0.95 ? Optional.empty() : Optional.of(numbers);
    }

    private Optional<List<BigDecimal>> wholeNumbers(int column) {
        return numbersOf(column)
                .filter(numbers -> numbers.stream()
                        .allMatch(number -> number.stripTrailingZeros().scale() <= 0));
    }

    private static Optional<BigDecimal> greatest(List<BigDecimal> numbers) {
        return numbers.stream().max(BigDecimal::compareTo);
    }

    private static boolean isYesOrNo(List<String> values) {
        return values.stream()
                .filter(value -> !Likert.isSilent(value))
                .allMatch(value -> value.strip().matches("(?i)yes|no|true|false|y|n"));
    }

    private static boolean isFreeText(List<String> values, String heading) {
        double length = values.stream().mapToInt(String::length).average().orElse(0);
        boolean open = OPEN_QUESTION.matcher(heading).matches()
                && heading.endsWith("?")
                && values.stream().distinct().count() * 10 >= values.size() * 8L;
        return !SEVERAL.matcher(heading).find() && (FREE_TEXT.matcher(heading).find() || open) && length > 15;
    }
}
