package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maitri.satisfaction.Question;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

/** Files with a row for each answer instead of one for each person: who was asked, what, and what was said. */
final class AnswerRows {

    static final String QUESTION = "asked";
    static final String ANSWER = "said";

    private static final Set<String> QUESTIONS = Set.of(
            "question",
            "question text",
            "question title",
            "question name",
            "survey question",
            "item",
            "statement",
            "prompt",
            "frage",
            "pregunta",
            "domanda",
            "pergunta",
            "vraag");
    private static final Set<String> ANSWERS = Set.of(
            "answer",
            "answer text",
            "answer value",
            "response",
            "response text",
            "response value",
            "reply",
            "value",
            "score",
            "rating",
            "antwort",
            "r\u00E9ponse",
            "reponse",
            "respuesta",
            "risposta",
            "resposta",
            "antwoord");
    private static final Pattern RESPONDENT = Pattern.compile(
            "((respondent|response|participant|submission|employee|person|user|session|teilnehmer)( id| number| key)?|id)");
    private static final Pattern ASKS_TO_RECOMMEND =
            Pattern.compile("(?i)recommend|empfehl|recommand|recomend|\\be?nps\\b");
    private static final List<AnswerForm> SCALES = List.of(
            AnswerForm.ONE_TO_FIVE, AnswerForm.ONE_TO_SEVEN, AnswerForm.NOUGHT_TO_TEN, AnswerForm.NOUGHT_TO_HUNDRED);

    private AnswerRows() {}

    static boolean in(Mapping mapping) {
        return mapping.columns().stream().anyMatch(column -> column.target().equals(QUESTION));
    }

    /** The mapping of such a file; empty if it is none. */
    static Optional<Mapping> told(Sample sample, Mapping proposed) {
        int asked = column(sample, QUESTIONS::contains);
        int said = column(sample, ANSWERS::contains);
        int who = column(sample, name -> RESPONDENT.matcher(name).matches());
        if (asked < 0 || said < 0 || who < 0 || !comesAgain(sample, who) || !eachOnce(sample, who, asked)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : proposed.columns()) {
            int index = sample.columns().indexOf(column.name());
            boolean taken = AnswerForm.isTarget(column.target())
                    || column.target().equals(ResponseTargets.RESPONDENT)
                    || column.target().equals(Mapping.KEY);
            columns.add(Column.to(
                    column.name(),
                    index == who
                            ? ResponseTargets.RESPONDENT
                            : index == asked
                                    ? QUESTION
                                    : index == said ? ANSWER : taken ? Mapping.ATTRIBUTE : column.target()));
        }
        return Optional.of(new Mapping(proposed.name(), proposed.recordType(), columns, proposed.defaults()));
    }

    private static int column(Sample sample, Predicate<String> named) {
        for (int i = 0; i < sample.columns().size(); i++) {
            if (named.test(QuestionColumns.words(sample.columns().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean comesAgain(Sample sample, int column) {
        List<String> values = sample.values(column);
        return new HashSet<>(values).size() < values.size();
    }

    private static boolean eachOnce(Sample sample, int who, int asked) {
        Set<List<String>> met = new HashSet<>();
        return sample.rows().stream().allMatch(row -> met.add(List.of(row.get(who), row.get(asked))));
    }

    /** The form of one answer, told from it and from what was asked. */
    static AnswerForm form(String question, String answer) {
        Optional<BigDecimal> number = AnswerForm.ONE_TO_FIVE.number(answer);
        if (number.isEmpty()) {
            return Likert.number(answer).isPresent() ? AnswerForm.WORDS : AnswerForm.COMMENT;
        }
        boolean recommends = ASKS_TO_RECOMMEND.matcher(question).find();
        return SCALES.stream()
                .filter(form -> !recommends || form.low().signum() == 0)
                .filter(form ->
                        form.low().compareTo(number.get()) <= 0 && form.high().compareTo(number.get()) >= 0)
                .findFirst()
                .orElse(AnswerForm.COMMENT);
    }

    /** The first answer does not tell how far a scale goes: a later one that lies outside says that it goes further. */
    static void widen(Question question, AnswerForm form) {
        if (question.scaleHigh() == null || form.high() == null) {
            return;
        }
        if (question.scaleHigh().compareTo(form.high()) < 0) {
            question.setScaleHigh(form.high());
        }
        if (question.scaleLow().compareTo(form.low()) > 0) {
            question.setScaleLow(form.low());
        }
    }
}
