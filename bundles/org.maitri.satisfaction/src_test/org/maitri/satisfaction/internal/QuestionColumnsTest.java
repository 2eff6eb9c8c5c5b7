package org.maitri.satisfaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

class QuestionColumnsTest {

    private static AnswerForm form(String heading, String... values) {
        return columns(heading, values).form(0).orElse(null);
    }

    private static QuestionColumns columns(String heading, String... values) {
        return new QuestionColumns(new Sample(
                "survey.csv", List.of(heading), Stream.of(values).map(List::of).toList()));
    }

    @Test
    void degrees_of_agreement_are_answers_whatever_the_heading() {
        assertThat(form("Further PD", "A", "SA", "N", "D", "SD", "M", "")).isEqualTo(AnswerForm.WORDS);
        assertThat(form("Q7", "Strongly Agree", "neutral", "Disagree", "-")).isEqualTo(AnswerForm.WORDS);
        assertThat(form("Canteen", "very satisfied", "Dissatisfied", "neither satisfied nor dissatisfied"))
                .isEqualTo(AnswerForm.WORDS);
    }

    @Test
    void answers_are_known_in_other_languages() {
        assertThat(form("Ich bin stolz auf meine Arbeit", "Stimme voll zu", "Teils/teils", "Stimme nicht zu"))
                .isEqualTo(AnswerForm.WORDS);
        assertThat(form("Je suis satisfait de mon poste", "Tout à fait d'accord", "Plutôt pas d'accord"))
                .isEqualTo(AnswerForm.WORDS);
        assertThat(form("Ich würde das Unternehmen weiterempfehlen", "7", "6")).isEqualTo(AnswerForm.NOUGHT_TO_TEN);
        assertThat(form("Was sollen wir verbessern?", "Mehr Licht im Büro", "Bessere Kantine, bitte"))
                .isEqualTo(AnswerForm.COMMENT);
    }

    @Test
    void questions_for_the_team_name_it() {
        assertThat(QuestionColumns.asksForTeam("Which team are you on?")).isTrue();
        assertThat(QuestionColumns.asksForTeam("Segment: Department")).isTrue();
        assertThat(QuestionColumns.asksForTeam("My team supports me")).isFalse();
        assertThat(form(
                        "Which benefits do you use? (select all that apply)",
                        "Team;Pay;Food;Parking",
                        "Gym;Bus pass;Food"))
                .isNull();
    }

    @Test
    void words_that_could_be_anything_are_answers_only_to_a_question() {
        assertThat(form("Overtime", "Never", "Sometimes", "Often")).isNull();
        assertThat(form("I feel proud of my work", "Never", "Sometimes", "Often"))
                .isEqualTo(AnswerForm.WORDS);
        assertThat(form("Gender", "M", "F")).isNull();
        assertThat(form("salary", "low", "medium", "high")).isNull();
    }

    @Test
    void numbers_are_answers_on_the_smallest_scale_that_holds_them() {
        String[] many = "1,4,3,2".repeat(10).split("(?<=\\d),|(?<=\\d)(?=\\d)");
        assertThat(form("JobSatisfaction", many)).isEqualTo(AnswerForm.ONE_TO_FOUR);
        assertThat(form("JobSatisfaction", "1", "4", "3", "2")).isEqualTo(AnswerForm.ONE_TO_FIVE);
        assertThat(form("Job satisfaction", "1", "5", "3")).isEqualTo(AnswerForm.ONE_TO_FIVE);
        assertThat(form("I feel valued", "1", "7", "6")).isEqualTo(AnswerForm.ONE_TO_SEVEN);
        assertThat(form("How likely are you to recommend us?", "6", "7")).isEqualTo(AnswerForm.NOUGHT_TO_TEN);
        assertThat(form("eNPS", "0", "10", "9")).isEqualTo(AnswerForm.NOUGHT_TO_TEN);
        assertThat(form("satisfaction_level", "0.38", "0.8", "0.11")).isEqualTo(AnswerForm.NOUGHT_TO_ONE);
        assertThat(form("satisfied", "1", "0", "1")).isEqualTo(AnswerForm.NOUGHT_TO_ONE);
        assertThat(form("Engagement score", "38", "80", "100")).isEqualTo(AnswerForm.NOUGHT_TO_HUNDRED);
        assertThat(form("I like my job", "4 - Agree", "5 - Strongly agree", "2"))
                .isEqualTo(AnswerForm.ONE_TO_FIVE);
    }

    @Test
    void facts_are_no_answers() {
        assertThat(form("MonthlyIncome", "5993", "5130")).isNull();
        assertThat(form("YearsAtCompany", "1", "5")).isNull();
        assertThat(form("Age", "41", "49")).isNull();
        assertThat(form("JobLevel", "1", "2")).isNull();
        assertThat(form("rating", "1", "5")).isNull();
        assertThat(form("Induction. Did you undertake Workplace Induction?", "Yes", "No"))
                .isNull();
        assertThat(form("Work life balance", "TRUE", "FALSE")).isNull();
    }

    @Test
    void yes_and_no_answer_an_opinion() {
        assertThat(form(
                        "Workplace. Topic:Would you recommend the Institute as an employer to others?",
                        "Yes",
                        "No",
                        "-"))
                .isEqualTo(AnswerForm.NOUGHT_TO_ONE);
    }

    @Test
    void comments_are_answers_in_own_words() {
        assertThat(form("Any other comments?", "The new headsets are great, thank you!", "More training, please"))
                .isEqualTo(AnswerForm.COMMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "InstituteViews. Topic:1. I feel the senior leadership had a clear vision | I feel the senior leadership had a clear vision",
                "Workplace. Topic:Would you recommend us? | Would you recommend us?",
                "EnvironmentSatisfaction | Environment satisfaction",
                "satisfaction_level | Satisfaction level",
                "Q3. My pay is fair | My pay is fair",
                "Staff morale | Staff morale",
                "My say | My say",
                "eNPS | eNPS"
            })
    void headings_become_readable(String heading, String wording) {
        assertThat(QuestionWording.of(heading)).isEqualToIgnoringCase(wording);
    }

    @Test
    void a_damaged_id_is_no_key_and_a_team_stays_a_team() {
        Sample sample = new Sample(
                "tafe.csv",
                List.of("Record ID", "Institute", "I was valued"),
                Arrays.asList(List.of("6.34E+17", "Mount Isa", "Agree"), List.of("6.35E+17", "Brisbane", "Disagree")));
        Mapping proposed = new Mapping(
                "x",
                "satisfaction.response",
                List.of(
                        Column.to("Record ID", Mapping.KEY),
                        Column.to("Institute", "team"),
                        Column.to("I was valued", Mapping.ATTRIBUTE)),
                Map.of());

        Mapping mapping = new ResponseImport().propose(sample, proposed);

        assertThat(mapping.columns())
                .containsExactly(
                        Column.to("Record ID", Mapping.ATTRIBUTE),
                        Column.to("Institute", "team"),
                        Column.to("I was valued", AnswerForm.WORDS.target()));
        assertThat(mapping.defaults()).containsEntry(ResponseTargets.SURVEY_KIND, "engagement");
    }

    @Test
    void silence_is_no_answer() {
        assertThat(Likert.isSilent("M")).isTrue();
        assertThat(Likert.isSilent("Not Stated")).isTrue();
        assertThat(Likert.isSilent("N")).isFalse();
        assertThat(Likert.number("Strongly\u00A0 agree").orElseThrow()).isEqualByComparingTo("5");
        assertThat(AnswerForm.NOUGHT_TO_ONE.number("Yes").orElseThrow()).isEqualByComparingTo("1");
    }
}
