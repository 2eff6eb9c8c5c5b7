package org.maitri.satisfaction.internal;

import jakarta.persistence.FlushModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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

/** Takes in the answers to a survey: a row for each person, a column for each question, or a row for each answer. */
@Component(service = ImportContributor.class)
public final class ResponseImport implements ImportContributor<SurveyResponse> {

    private static final Set<String> UNKNOWN = Set.of("not stated", "n/a", "unknown");

    private static final String TEAM = "team";

    private final PeopleMet people = new PeopleMet();

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
            boolean repeatable = AnswerForm.isTarget(better.target())
                    || better.target().equals(Mapping.ATTRIBUTE)
                    || better.target().equals(Mapping.IGNORE);
            columns.add(
                    repeatable || taken.add(better.target()) ? better : Column.to(column.name(), Mapping.ATTRIBUTE));
        }
        nameTeam(sample, columns);
        Map<String, String> defaults = new HashMap<>(proposed.defaults());
        boolean exit = sample.columns().stream()
                .map(QuestionColumns::words)
                .anyMatch(words -> words.contains("separation")
                        || words.contains("cease")
                        || words.contains("cessation")
                        || words.contains("ceasing")
                        || words.contains("leaving"));
        defaults.putIfAbsent(ResponseTargets.SURVEY_KIND, exit ? Survey.EXIT : Survey.ENGAGEMENT);
        Mapping mapping = new Mapping(proposed.name(), proposed.recordType(), columns, defaults);
        return AnswerRows.told(sample, mapping).orElse(mapping);
    }

    @Override
    public boolean rowsAreEvents(Mapping mapping) {
        return AnswerRows.in(mapping);
    }

    /** Results are told by team: where no column is called so, a department will do, or the question for either. */
    private static void nameTeam(Sample sample, List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.target().equals(TEAM))) {
            return;
        }
        Optional<Column> named = columns.stream()
                .filter(column -> column.target().equals("department"))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.target().equals(Mapping.ATTRIBUTE)
                                && QuestionColumns.asksForTeam(column.name())
                                && repeats(sample.values(sample.columns().indexOf(column.name()))))
                        .findFirst());
        named.ifPresent(column -> columns.set(columns.indexOf(column), Column.to(column.name(), TEAM)));
    }

    /** Whether some values come again, as names of groups do. */
    private static boolean repeats(List<String> values) {
        return values.stream().distinct().count() < values.size();
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
        if (!column.target().equals(Mapping.KEY) && !column.target().equals(ResponseTargets.RESPONDENT)) {
            return column;
        }
        return Column.to(
                column.name(),
                identifies(sample.values(index), sample.rows().size())
                        ? ResponseTargets.RESPONDENT
                        : Mapping.ATTRIBUTE);
    }

    /** Whether values can be keys: none comes twice, none was cut to an exponent by a spreadsheet. */
    static boolean identifies(List<String> values, int rows) {
        return values.size() == rows
                && values.stream().distinct().count() == rows
                && values.stream().noneMatch(value -> value.matches("\\d(\\.\\d+)?E\\+\\d+"));
    }

    @Override
    public Optional<SurveyResponse> find(ImportRow row, ImportContext context) {
        return row.text(ResponseTargets.RESPONDENT)
                .flatMap(respondent -> people.find(key(survey(row, context), respondent), context));
    }

    /** Tells a person from others of the same survey without saying who it is. */
    private static String key(Survey survey, String respondent) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((survey.id() + "/" + respondent).getBytes(StandardCharsets.UTF_8));
            return survey.id() + "/" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void apply(SurveyResponse response, ImportRow row, boolean created, ImportContext context) {
        Survey survey = survey(row, context);
        response.setSurvey(survey.ref());
        row.text(ResponseTargets.RESPONDENT).ifPresent(person -> {
            response.setExternalKey(key(survey, person));
            people.met(response, context);
        });
        if (isUnknown(response.team())) {
            response.setTeam(null);
        }
        row.moment("answeredAt")
                .ifPresent(at -> survey.answeredOn(at.atZone(context.zone()).toLocalDate()));
        Map<UUID, Answer> known = created ? new HashMap<>() : answers(response, context);
        row.text(AnswerRows.QUESTION)
                .ifPresent(asked -> row.text(AnswerRows.ANSWER)
                        .ifPresent(said -> answerInRow(response, survey, asked, said, known, context)));
        for (AnswerForm form : AnswerForm.values()) {
            row.values(form.target()).forEach((column, cell) -> {
                String text = cell.toString();
                if (!form.isSilent(text)) {
                    answer(response, question(survey, column, form, context), form, text, known, context);
                }
            });
        }
    }

    private static void answerInRow(
            SurveyResponse response,
            Survey survey,
            String asked,
            String said,
            Map<UUID, Answer> known,
            ImportContext context) {
        AnswerForm form = AnswerRows.form(asked, said);
        if (!form.isSilent(said)) {
            Question question = question(survey, asked, form, context);
            AnswerRows.widen(question, form);
            answer(response, question, form, said, known, context);
        }
    }

    /** An answer that says something else than the one before takes its place; the one before is kept in the archive. */
    private static void answer(
            SurveyResponse response,
            Question question,
            AnswerForm form,
            String text,
            Map<UUID, Answer> known,
            ImportContext context) {
        Answer answer = Answer.of(response, question);
        answer.say(question, form.number(text).orElse(null), text);
        Answer before = known.get(question.id());
        if (before != null && before.saysTheSame(answer)) {
            return;
        }
        if (before != null) {
            before.archive(Instant.now());
        }
        known.put(question.id(), context.add(answer));
    }

    private static boolean isUnknown(String team) {
        return team != null && UNKNOWN.contains(team.toLowerCase(Locale.ROOT));
    }

    private static Survey survey(ImportRow row, ImportContext context) {
        String name = row.text(ResponseTargets.SURVEY).orElseGet(context::sourceName);
        return context.once(
                Survey.class,
                "survey " + name,
                () -> context.work()
                        .entities()
                        .createQuery(
                                "select s from Survey s where s.name = :name and s.archivedAt is null order by s.id",
                                Survey.class)
                        .setParameter("name", name)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst(),
                () -> {
                    Survey survey = new Survey();
                    survey.setName(name);
                    survey.setKind(row.text(ResponseTargets.SURVEY_KIND)
                            .map(ResponseImport::kind)
                            .orElse(Survey.ENGAGEMENT));
                    return survey;
                });
    }

    private static String kind(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return plain.contains(Survey.EXIT)
                ? Survey.EXIT
                : plain.contains(Survey.PULSE) ? Survey.PULSE : Survey.ENGAGEMENT;
    }

    private static Question question(Survey survey, String column, AnswerForm form, ImportContext context) {
        String key = survey.id() + "/" + (column.length() > 340 ? column.substring(0, 340) : column);
        return context.once(
                Question.class, "question " + key, () -> context.work().findByExternalKey(Question.class, key), () -> {
                    Question question = Question.of(survey, QuestionWording.of(column), form.low(), form.high());
                    question.setExternalKey(key);
                    return question;
                });
    }

    private static Map<UUID, Answer> answers(SurveyResponse response, ImportContext context) {
        Map<UUID, Answer> answers = new HashMap<>();
        context.work()
                .entities()
                .createQuery(
                        "select a from Answer a where a.responseId = :response and a.archivedAt is null", Answer.class)
                .setParameter("response", response.id())
                .setFlushMode(response.version() == 0 ? FlushModeType.AUTO : FlushModeType.COMMIT)
                .getResultList()
                .forEach(answer -> answers.put(answer.question().id(), answer));
        return answers;
    }
}
