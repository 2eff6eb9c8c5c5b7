package org.maitri.satisfaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;

/** Reads the results of a survey, with the anonymity minimum kept. Archived responses do not count. */
public final class SurveyResults {

    private static final String ANSWERS = " from Answer a, SurveyResponse r, Question q where a.responseId = r.id"
            + " and a.questionId = q.id and q.surveyId = :survey and a.score is not null and r.archivedAt is null"
            + " and a.archivedAt is null and q.archivedAt is null";

    private SurveyResults() {}

    /** Its scores by team and driver. */
    public static ScoreTable scores(UnitOfWork work, Survey survey) {
        Map<UUID, Question> questions =
                questions(work, survey).stream().collect(Collectors.toMap(Question::id, question -> question));
        Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
        Map<String, Map<String, Long>> answers = new HashMap<>();
        for (Object[] row : rows(
                work,
                survey,
                "select r.team, a.questionId, count(a), sum(a.score)" + ANSWERS + " group by r.team, a.questionId")) {
            Question question = questions.get((UUID) row[1]);
            if (question.scale().exists()) {
                long count = ((Number) row[2]).longValue();
                sums.computeIfAbsent(team(row[0]), team -> new HashMap<>())
                        .merge(
                                question.driver(),
                                question.scale().sumOfScores(count, (BigDecimal) row[3]),
                                BigDecimal::add);
                answers.computeIfAbsent(team(row[0]), team -> new HashMap<>())
                        .merge(question.driver(), count, Long::sum);
            }
        }
        return new ScoreTable(cells(work, survey, sums, answers), survey.minimum());
    }

    private static List<ScoreTable.Cell> cells(
            UnitOfWork work,
            Survey survey,
            Map<String, Map<String, BigDecimal>> sums,
            Map<String, Map<String, Long>> answers) {
        List<ScoreTable.Cell> cells = new ArrayList<>();
        for (Object[] row : rows(
                work,
                survey,
                "select r.team, q.driver, count(distinct r.id)" + ANSWERS
                        + " and q.scaleLow is not null and q.scaleHigh is not null group by r.team, q.driver")) {
            String team = team(row[0]);
            String driver = (String) row[1];
            BigDecimal sum = sums.getOrDefault(team, Map.of()).get(driver);
            if (sum != null) {
                cells.add(new ScoreTable.Cell(
                        team,
                        driver,
                        ((Number) row[2]).longValue(),
                        answers.get(team).get(driver),
                        sum));
            }
        }
        return cells;
    }

    /** Who would recommend the company, of everybody; nobody if it was not asked. */
    public static PromoterScore promoters(UnitOfWork work, Survey survey) {
        PromoterScore score = PromoterScore.NONE;
        for (Object[] row : rows(
                work,
                survey,
                "select q.id, a.score, count(a)" + ANSWERS + " and q.driver = '" + Drivers.RECOMMENDATION
                        + "' and q.scaleLow = 0 and q.scaleHigh = 10 group by q.id, a.score")) {
            score = score.with((BigDecimal) row[1], ((Number) row[2]).longValue());
        }
        return score;
    }

    /** How many people answered. */
    public static long people(UnitOfWork work, Survey survey) {
        return work.entities()
                .createQuery(
                        "select count(r) from SurveyResponse r where r.surveyId = :survey"
                                + " and r.archivedAt is null",
                        Long.class)
                .setParameter("survey", survey.id())
                .getSingleResult();
    }

    /** Its questions in their order. */
    public static List<Question> questions(UnitOfWork work, Survey survey) {
        return work.entities()
                .createQuery(
                        "select q from Question q where q.surveyId = :survey"
                                + " and q.archivedAt is null order by q.ordinal, q.id",
                        Question.class)
                .setParameter("survey", survey.id())
                .getResultList();
    }

    /**
     * What people wrote to a question, in an order that tells nothing about who wrote it; nothing if fewer people than the
     * minimum wrote.
     */
    public static List<String> comments(UnitOfWork work, Survey survey, Question question) {
        List<Object[]> written = work.entities()
                .createQuery(
                        "select a.responseId, a.comment from Answer a,"
                                + " SurveyResponse r where a.responseId = r.id and a.questionId = :question and a.comment is not null"
                                + " and a.archivedAt is null and r.archivedAt is null",
                        Object[].class)
                .setParameter("question", question.id())
                .getResultList();
        long people = written.stream().map(row -> row[0]).distinct().count();
        return people < survey.minimum()
                ? List.of()
                : written.stream()
                        .map(row -> (String) row[1])
                        .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    private static List<Object[]> rows(UnitOfWork work, Survey survey, String query) {
        return work.entities()
                .createQuery(query, Object[].class)
                .setParameter("survey", survey.id())
                .getResultList();
    }

    private static String team(Object team) {
        return team == null ? ScoreTable.NO_TEAM : (String) team;
    }
}
