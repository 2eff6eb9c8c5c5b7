package org.maitri.satisfaction.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.satisfaction.Answer;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.osgi.service.component.annotations.Component;

/** Takes in the answers to a survey: a row for each person, a column for each question. */
@Component(service = ImportContributor.class)
public final class ResponseImport implements ImportContributor<SurveyResponse> {

    private static final Set<String> UNKNOWN = Set.of("not stated", "n/a", "unknown");

    @Override
    public String recordType() {
        return "satisfaction.response";
    }

    @Override
    public List<ImportTarget> targets() {
        return ResponseTargets.ALL;
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return ResponseTargets.FORMATS;
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        QuestionColumns questions = new QuestionColumns(sample);
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Column column : proposed.columns()) {
            Column better = better(sample, column, questions);
            boolean repeatable = AnswerForm.isTarget(better.target()) || better.target().equals(Mapping.ATTRIBUTE)
                    || better.target().equals(Mapping.IGNORE);
            columns.add(repeatable || taken.add(better.target()) ? better : Column.to(column.name(), Mapping.ATTRIBUTE));
        }
        Map<String, String> defaults = new HashMap<>(proposed.defaults());
        boolean exit = sample.columns().stream().map(QuestionColumns::words)
                .anyMatch(words -> words.contains("separation") || words.contains("cease") || words.contains("cessation")
                        || words.contains("ceasing") || words.contains("leaving"));
        defaults.putIfAbsent(ResponseTargets.SURVEY_KIND, exit ? Survey.EXIT : Survey.ENGAGEMENT);
        return new Mapping(proposed.name(), proposed.recordType(), columns, defaults);
    }

    private static Column better(Sample sample, Column column, QuestionColumns questions) {
        int index = sample.columns().indexOf(column.name());
        if (index < 0) {
            return column;
        }
        Optional<AnswerForm> form = questions.form(index);
        boolean open = column.target().equals(Mapping.ATTRIBUTE) || AnswerForm.isTarget(column.target());
        if (open || form.filter(found -> found == AnswerForm.WORDS).isPresent()) {
            return Column.to(column.name(), form.map(AnswerForm::target).orElse(Mapping.ATTRIBUTE));
        }
        boolean falseKey = column.target().equals(Mapping.KEY) && !identifies(sample.values(index), sample.rows().size());
        return falseKey ? Column.to(column.name(), Mapping.ATTRIBUTE) : column;
    }

    /** Whether values can be keys: none comes twice, none was cut to an exponent by a spreadsheet. */
    static boolean identifies(List<String> values, int rows) {
        return values.size() == rows && values.stream().distinct().count() == rows
                && values.stream().noneMatch(value -> value.matches("\\d(\\.\\d+)?E\\+\\d+"));
    }

    @Override
    public void apply(SurveyResponse response, ImportRow row, boolean created, ImportContext context) {
        Survey survey = survey(row, context);
        response.setSurvey(survey.ref());
        if (isUnknown(response.team())) {
            response.setTeam(null);
        }
        row.moment("answeredAt").ifPresent(at -> survey.answeredOn(at.atZone(context.zone()).toLocalDate()));
        Map<UUID, Answer> known = created ? new HashMap<>() : answers(response, context);
        for (AnswerForm form : AnswerForm.values()) {
            row.values(form.target()).forEach((column, cell) -> {
                String text = cell.toString();
                if (!form.isSilent(text)) {
                    Question question = question(survey, column, form, context);
                    Answer answer = known.get(question.id());
                    if (answer == null) {
                        answer = context.add(Answer.of(response, question));
                        known.put(question.id(), answer);
                    }
                    answer.say(question, form.number(text).orElse(null), text);
                }
            });
        }
    }

    private static boolean isUnknown(String team) {
        return team != null && UNKNOWN.contains(team.toLowerCase(Locale.ROOT));
    }

    private static Survey survey(ImportRow row, ImportContext context) {
        String name = row.text(ResponseTargets.SURVEY).orElseGet(context::sourceName);
        return context.once(Survey.class, "survey " + name, () -> context.work().entities()
                .createQuery("select s from Survey s where s.name = :name and s.archivedAt is null order by s.id", Survey.class)
                .setParameter("name", name).setMaxResults(1).getResultStream().findFirst(),
                () -> {
                    Survey survey = new Survey();
                    survey.setName(name);
                    survey.setKind(row.text(ResponseTargets.SURVEY_KIND).orElse(Survey.ENGAGEMENT));
                    return survey;
                });
    }

    private static Question question(Survey survey, String column, AnswerForm form, ImportContext context) {
        String key = survey.id() + "/" + (column.length() > 340 ? column.substring(0, 340) : column);
        return context.once(Question.class, "question " + key,
                () -> context.work().findByExternalKey(Question.class, key),
                () -> {
                    Question question = Question.of(survey, QuestionWording.of(column), form.low(), form.high());
                    question.setExternalKey(key);
                    return question;
                });
    }

    private static Map<UUID, Answer> answers(SurveyResponse response, ImportContext context) {
        Map<UUID, Answer> answers = new HashMap<>();
        context.work().entities().createQuery("select a from Answer a where a.responseId = :response", Answer.class)
                .setParameter("response", response.id()).getResultList()
                .forEach(answer -> answers.put(answer.question().id(), answer));
        return answers;
    }
}
