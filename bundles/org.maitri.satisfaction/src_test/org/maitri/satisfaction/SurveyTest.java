package org.maitri.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.kernel.RefusedException;

class SurveyTest {

    private static Question question(String wording, String low, String high) {
        return Question.of(new Survey(), wording, new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void the_anonymity_minimum_can_be_raised_and_not_lowered_under_five() {
        Survey survey = new Survey();
        survey.setMinimum(10L);

        assertThat(survey.minimum()).isEqualTo(10);
        assertThatThrownBy(() -> survey.setMinimum(4L))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fewer than 5");
        assertThat(survey.minimum()).isEqualTo(10);
    }

    @Test
    void a_survey_does_not_close_before_it_opens() {
        Survey survey = new Survey();
        survey.setName("Pulse");
        survey.setOpenedOn(LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> survey.close(LocalDate.of(2026, 3, 1))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,5,1,0", "1,5,5,100", "1,5,3,50", "1,4,2,33.33", "0,10,7,70", "1,7,4,50"})
    void answers_are_brought_to_a_hundred(String low, String high, BigDecimal answer, BigDecimal score) {
        Scale scale = question("I like it here", low, high).scale();

        assertThat(scale.normalise(answer).orElseThrow().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(score);
    }

    @Test
    void a_reversed_question_turns_its_scores_round() {
        Question leaving = question("I think of leaving", "1", "5");
        leaving.setReversed(true);

        assertThat(leaving.scale().normalise(new BigDecimal("5")).orElseThrow()).isEqualByComparingTo("0");
        assertThat(leaving.scale().sumOfScores(3, new BigDecimal("7"))).isEqualByComparingTo("200");
    }

    @Test
    void what_is_not_on_the_scale_is_kept_as_words_and_not_scored() {
        Question question = question("I like it here", "1", "5");
        Answer answer = Answer.of(new SurveyResponse(), question);

        answer.say(question, new BigDecimal("6"), "6");

        assertThat(answer.score()).isNull();
        assertThat(answer.comment()).isEqualTo("6");
    }

    @Test
    void enps_is_the_share_of_promoters_less_that_of_detractors() {
        PromoterScore score = PromoterScore.NONE
                .with(BigDecimal.TEN, 3)
                .with(new BigDecimal("9"), 2)
                .with(new BigDecimal("8"), 3)
                .with(new BigDecimal("6"), 1)
                .with(BigDecimal.ZERO, 1);

        assertThat(score.people()).isEqualTo(10);
        assertThat(score.value(5).orElseThrow()).isEqualByComparingTo("30");
    }

    @Test
    void enps_of_four_people_is_not_shown() {
        assertThat(PromoterScore.NONE.with(BigDecimal.TEN, 4).value(5)).isEmpty();
        assertThat(PromoterScore.NONE.value(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I felt the salary for the job was right for the responsibilities I had | pay",
                "Would you recommend the Institute as an employer to others? | recommendation",
                "Staff morale | belonging",
                "Stress and pressure support | workload",
                "Worklife balance | wellbeing",
                "Does your workplace value the diversity of its employees? | fair_treatment",
                "I was given access to skills training to help me do my job better | growth",
                "The organisation recognised when staff did good work | recognition",
                "I am paid fairly for what I do | pay",
                "My workload lets me do good work | workload",
                "EnvironmentSatisfaction | environment",
                "JobSatisfaction | other",
                "Kept informed | management"
            })
    void a_question_tells_its_driver(String wording, String driver) {
        assertThat(Drivers.guess(wording)).isEqualTo(driver);
    }

    @Test
    void only_a_recommendation_on_nought_to_ten_makes_enps() {
        assertThat(question("Would you recommend us?", "0", "10").isPromoterQuestion())
                .isTrue();
        assertThat(question("Would you recommend us?", "0", "1").isPromoterQuestion())
                .isFalse();
        assertThat(question("I like it here", "0", "10").isPromoterQuestion()).isFalse();
    }
}
