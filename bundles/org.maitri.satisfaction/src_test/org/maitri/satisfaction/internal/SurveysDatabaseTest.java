package org.maitri.satisfaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.satisfaction.Anonymity.Verdict;
import org.maitri.satisfaction.Answer;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.services.SamplesEngine;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;

/** Surveys in a real database. */
class SurveysDatabaseTest {

    static final List<RecordType<?>> TYPES =
            List.of(new EmployeeType(), new SurveyType(), new QuestionType(), new ResponseType(), new AnswerType());

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(new SatisfactionSchema()), TYPES, List.of())
                .withAccess(List.of(new SatisfactionAccess()))
                .open(Profile.inMemory("satisfaction" + UUID.randomUUID()), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** A survey with two pay questions and the promoter question, answered alike by everybody of a team. */
    private Survey survey(LocalDate day, Object... teamsPeopleAndAnswers) {
        return open.database().write("Add", work -> {
            Survey survey = work.add(new Survey());
            survey.setName("Pulse " + day);
            survey.setKind(Survey.PULSE);
            survey.setOpenedOn(day);
            Question pay = work.add(Question.of(survey, "My pay is fair", BigDecimal.ONE, BigDecimal.valueOf(5)));
            Question salary = work.add(Question.of(survey, "I like my salary", BigDecimal.ONE, BigDecimal.valueOf(5)));
            Question recommend = work.add(Question.of(survey, "I recommend us", BigDecimal.ZERO, BigDecimal.TEN));
            Question open = work.add(Question.of(survey, "Anything else?", null, null));
            for (int i = 0; i < teamsPeopleAndAnswers.length; i += 3) {
                for (int person = 0; person < (int) teamsPeopleAndAnswers[i + 1]; person++) {
                    SurveyResponse response = work.add(new SurveyResponse());
                    response.setSurvey(survey.ref());
                    response.setTeam((String) teamsPeopleAndAnswers[i]);
                    BigDecimal said = BigDecimal.valueOf((int) teamsPeopleAndAnswers[i + 2]);
                    work.add(Answer.of(response, pay)).say(pay, said, "");
                    work.add(Answer.of(response, salary)).say(salary, said, "");
                    work.add(Answer.of(response, recommend)).say(recommend, said.add(said), "");
                    if (person < 4) {
                        work.add(Answer.of(response, open)).say(open, null, "Comment " + person);
                    }
                }
            }
            return survey;
        });
    }

    private ScoreTable scores(Survey survey) {
        return open.database().read(work -> SurveyResults.scores(work, survey));
    }

    @Test
    void scores_count_people_and_hide_what_would_give_them_away() {
        ScoreTable table = scores(survey(DAY, "North", 10, 3, "South", 6, 5, "Legal", 4, 1));

        assertThat(table.drivers()).containsExactly("pay", "recommendation");
        assertThat(table.score("North", "pay").value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(table.score("North", "pay").people()).isEqualTo(10);
        assertThat(table.score("Legal", "pay").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(table.score("South", "pay").verdict()).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(table.whole("pay").value().orElseThrow()).isEqualByComparingTo("55");
    }

    @Test
    void enps_is_of_everybody_and_comments_keep_the_minimum() {
        Survey few = survey(DAY, "North", 4, 5);
        Survey many = survey(DAY.plusDays(1), "North", 6, 5, "South", 4, 3);

        open.database().read(work -> {
            assertThat(SurveyResults.promoters(work, few).value(5)).isEmpty();
            assertThat(SurveyResults.promoters(work, many).value(5).orElseThrow())
                    .isEqualByComparingTo("20");
            Question fewOpen = SurveyResults.questions(work, few).getLast();
            Question manyOpen = SurveyResults.questions(work, many).getLast();
            assertThat(SurveyResults.comments(work, few, fewOpen)).isEmpty();
            assertThat(SurveyResults.comments(work, many, manyOpen)).hasSize(8);
            assertThat(SurveyResults.people(work, many)).isEqualTo(10);
            return null;
        });
    }

    @Test
    void metrics_tell_the_latest_survey_and_the_one_before() {
        survey(DAY.minusDays(90), "North", 10, 5);
        survey(DAY, "North", 10, 3);

        MetricValue enps = evaluate(new PromoterMetric());
        MetricValue drivers = evaluate(new DriverMetric());

        assertThat(enps.value().orElseThrow()).isEqualByComparingTo("-100");
        assertThat(enps.previous().orElseThrow()).isEqualByComparingTo("100");
        assertThat(enps.series())
                .extracting(MetricValue.Point::label)
                .containsExactly(DAY.minusDays(90).toString(), DAY.toString());
        assertThat(drivers.previous().orElseThrow()).isEqualByComparingTo("100");
        assertThat(drivers.series()).extracting(MetricValue.Point::label).containsExactly("Pay", "Recommendation");
    }

    @Test
    void metrics_say_nothing_of_four_people() {
        assertThat(evaluate(new DriverMetric()).value()).isEmpty();
        survey(DAY, "North", 4, 5);

        assertThat(evaluate(new PromoterMetric()).value()).isEmpty();
        assertThat(evaluate(new PromoterMetric()).series()).isEmpty();
        assertThat(evaluate(new DriverMetric()).value()).isEmpty();
    }

    private MetricValue evaluate(Metric metric) {
        return open.database()
                .read(work ->
                        metric.evaluate(new Metric.Context(Period.ending(DAY.plusDays(5), 30), ZoneOffset.UTC), work));
    }

    @Test
    void a_team_whose_mood_fell_is_found_and_a_small_one_is_not() {
        survey(DAY.minusDays(90), "North", 10, 5, "South", 10, 4, "Legal", 3, 5, "Press", 2, 5);
        Survey latest = survey(DAY, "North", 10, 3, "South", 10, 4, "Legal", 3, 1, "Press", 2, 1);

        var findings = open.database().read(work -> new MoodWatch().find(Instant.now(), 10, work));

        assertThat(findings).extracting(finding -> finding.title()).containsExactly("The mood of North fell");
        assertThat(findings.getFirst().record()).isEqualTo(latest.ref());
    }

    @Test
    void surveys_are_listed_with_how_many_answered() {
        survey(DAY, "North", 7, 5);

        var rows = open.records().page(ListQuery.of(new SurveyType(), 10), Progress.NONE);

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.value("people")).isEqualTo(7L));
        assertThat(open.records().page(ListQuery.of(new AnswerType(), 10), Progress.NONE))
                .hasSize(10);
    }

    @Test
    void the_sample_tells_how_the_service_teams_fared() {
        new SamplesEngine(open.database(), List.of(new SampleSurveys()), Clock.systemUTC()).load(100, Progress.NONE);

        assertThat(open.records().count(ListQuery.of(new EmployeeType(), 1), Progress.NONE))
                .isEqualTo(64);
        assertThat(open.records().count(ListQuery.of(new SurveyType(), 1), Progress.NONE))
                .isGreaterThanOrEqualTo(4);
    }
}
