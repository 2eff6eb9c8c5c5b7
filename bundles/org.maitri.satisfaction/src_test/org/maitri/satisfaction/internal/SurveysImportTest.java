package org.maitri.satisfaction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.satisfaction.Anonymity.Verdict;
import org.maitri.satisfaction.PromoterScore;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;

/** Files of surveys, taken in by the real engine. */
class SurveysImportTest {

    @TempDir
    Path folder;

    private OpenDatabase open;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(new SatisfactionSchema(), ImportEngine.schema()), SurveysDatabaseTest.TYPES, List.of())
                .open(Profile.inMemory("satisfaction" + UUID.randomUUID()), Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                List.of(new ResponseImport()),
                List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult responses(Path file) {
        return imports.run(ImportRequest.of("satisfaction.response", file), Progress.NONE);
    }

    private Survey survey(String name) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select s from Survey s where s.name = :name", Survey.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }

    private List<Question> questions(Survey survey) {
        return open.database().read(work -> SurveyResults.questions(work, survey));
    }

    private ScoreTable scores(Survey survey) {
        return open.database().read(work -> SurveyResults.scores(work, survey));
    }

    @Test
    void employees_with_scores_of_one_to_four_become_responses() {
        Path file = SharedData.file("hr-ibm-attrition/WA_Fn-UseC_-HR-Employee-Attrition.csv");

        ImportResult result = responses(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(1470);
        assertThat(result.along()).containsEntry("satisfaction.survey", 1L).containsEntry("satisfaction.question", 5L);
        Survey survey = survey("WA_Fn-UseC_-HR-Employee-Attrition");
        assertThat(questions(survey)).extracting(Question::wording).contains("Job satisfaction", "Work life balance");
        ScoreTable table = scores(survey);
        assertThat(table.teams()).containsExactly("Human Resources", "Research & Development", "Sales");
        assertThat(table.score("Human Resources", "environment").people()).isEqualTo(63);
        assertThat(table.overall().orElseThrow()).isBetween(BigDecimal.valueOf(50), BigDecimal.valueOf(70));
        SurveyResponse someone = open.database()
                .read(work -> work.entities()
                        .createQuery("select r from SurveyResponse r", SurveyResponse.class)
                        .setMaxResults(1)
                        .getSingleResult());
        assertThat(someone.externalKey().orElseThrow()).startsWith(survey.id() + "/");
        assertThat(someone.attributes())
                .containsKeys("MonthlyIncome", "Attrition")
                .doesNotContainKey("EmployeeNumber");
        assertThat(responses(file).unchanged()).isEqualTo(1470);
    }

    @Test
    void rows_of_single_answers_become_the_responses_of_those_who_gave_them() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), """
                Respondent ID,Submitted,Question,Answer
                r1,2024-03-21,How satisfied are you?,5
                r1,2024-03-21,Would you recommend us?,4
                r2,2024-03-22,How satisfied are you?,2
                r2,2024-03-22,Would you recommend us?,9
                r1,2024-03-21,Comments,Great
                """);

        ImportResult result = responses(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(2);
        assertThat(result.updated()).isEqualTo(3);
        assertThat(questions(survey("answers")))
                .extracting(Question::wording, question -> String.valueOf(question.scaleHigh()))
                .containsExactlyInAnyOrder(
                        tuple("How satisfied are you?", "5.00"),
                        tuple("Would you recommend us?", "10.00"),
                        tuple("Comments", "null"));
        assertThat(responses(file).unchanged()).isEqualTo(5);
    }

    @Test
    void an_exit_survey_in_codes_becomes_responses_and_its_numbers_meet_no_others() {
        Path dete = SharedData.file("hr-queensland-exit-surveys/dete_survey.csv");
        responses(SharedData.file("hr-ibm-attrition/WA_Fn-UseC_-HR-Employee-Attrition.csv"));

        ImportResult result = responses(dete);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(822);
        Survey survey = survey("dete_survey");
        assertThat(survey.kind()).isEqualTo(Survey.EXIT);
        assertThat(questions(survey))
                .extracting(Question::wording)
                .hasSize(21)
                .contains("Staff morale", "Health & Safety");
        assertThat(scores(survey).overall()).isPresent();
        assertThat(responses(dete).unchanged()).isEqualTo(822);
    }

    @Test
    void an_exit_survey_in_words_with_damaged_numbers_comes_in_whole() {
        Path tafe = SharedData.file("hr-queensland-exit-surveys/tafe_survey.csv");

        ImportResult result = responses(tafe);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(702);
        Survey survey = survey("tafe_survey");
        assertThat(questions(survey))
                .extracting(Question::wording)
                .contains("I felt the salary for the job was right for the responsibilities I had");
        assertThat(questions(survey)).hasSizeBetween(31, 34);
        ScoreTable table = scores(survey);
        assertThat(table.teams()).hasSizeGreaterThan(5);
        table.teams()
                .forEach(team -> table.drivers().forEach(driver -> {
                    boolean shown = table.score(team, driver).verdict() == Verdict.SHOWN;
                    assertThat(!shown || table.score(team, driver).people() >= 5)
                            .isTrue();
                }));
        assertThat(responses(tafe).unchanged()).isEqualTo(702);
    }

    @Test
    void words_under_long_headings_in_an_old_encoding_become_answers() throws IOException {
        StringBuilder rows =
                new StringBuilder("Record ID,Institute,WorkArea,\"InstituteViews. Topic:1. I feel the leadership"
                        + " had a clear vision\",Workplace. Topic:Would you recommend the Institute as an employer to others?,"
                        + "Gender. \u00A0\u00A0What is your Gender?,CurrentAge. \u00A0\u00A0Current Age\n");
        for (int i = 0; i < 40; i++) {
            rows.append("6.34E+17,")
                    .append(i % 2 == 0 ? "Brisbane North" : "Mount Isa")
                    .append(",Delivery (teaching),")
                    .append(i % 3 == 0 ? "Strongly Agree" : i % 3 == 1 ? "Disagree" : "Neutral")
                    .append(i % 4 == 0 ? ",No," : ",Yes,")
                    .append("Female,26 \u2013 30\n");
        }
        Path file = Files.write(folder.resolve("tafe.csv"), rows.toString().getBytes(Charset.forName("windows-1252")));

        ImportResult result = responses(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(40);
        assertThat(questions(survey("tafe")))
                .extracting(Question::wording)
                .containsExactlyInAnyOrder(
                        "I feel the leadership had a clear vision",
                        "Would you recommend the Institute as an employer to others?");
        assertThat(scores(survey("tafe")).teams()).containsExactly("Brisbane North", "Mount Isa");
        assertThat(responses(file).unchanged()).isEqualTo(40);
    }

    @Test
    void an_export_of_a_form_with_a_promoter_question_and_comments_is_understood() throws IOException {
        Path file = Files.writeString(
                folder.resolve("Pulse March.csv"),
                String.join(
                                "\n",
                                "Timestamp,Department,How likely are you to recommend us as a place to work?,I feel valued at work,"
                                        + "My workload is fair,Any other comments?",
                                "2026-03-02 09:15,Service,9,5,4,The new headsets are really great",
                                "2026-03-02 10:20,Service,10,4,2,",
                                "2026-03-02 10:25,Service,6,2,1,Too many calls since the recall",
                                "2026-03-03 11:00,Service,8,4,3,N/A",
                                "2026-03-03 11:30,Service,9,5,5,",
                                "2026-03-03 12:00,Service,3,1,1,")
                        + "\n");

        ImportResult result = responses(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(6);
        Survey survey = survey("Pulse March");
        assertThat(survey.openedOn()).hasToString("2026-03-02");
        assertThat(questions(survey)).hasSize(4);
        open.database().read(work -> {
            PromoterScore score = SurveyResults.promoters(work, survey);
            assertThat(score).isEqualTo(new PromoterScore(3, 1, 2));
            assertThat(SurveyResults.comments(work, survey, questions(survey).getLast()))
                    .isEmpty();
            return null;
        });
        assertThat(scores(survey).score("Service", "workload").people()).isEqualTo(6);
    }

    @Test
    void a_corrected_answer_changes_the_answer_and_adds_none() throws IOException {
        Path file = folder.resolve("Pulse.csv");
        Files.writeString(file, "Respondent ID,Team,I feel valued\n1,A,5\n2,A,4\n");
        responses(file);
        Files.writeString(file, "Respondent ID,Team,I feel valued\n1,A,1\n2,A,4\n");

        ImportResult result = responses(file);

        assertThat(result.created()).isZero();
        assertThat(result.updated()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(1);
        List<Long> counts = open.database()
                .read(work -> work.entities()
                        .createQuery("select count(a) from Answer a where a.archivedAt is null", Long.class)
                        .getResultList());
        assertThat(counts).containsExactly(2L);
    }
}
