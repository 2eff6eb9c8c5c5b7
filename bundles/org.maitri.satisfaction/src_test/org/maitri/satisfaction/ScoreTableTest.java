package org.maitri.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.satisfaction.Anonymity.Verdict;
import org.maitri.satisfaction.ScoreTable.Cell;

class ScoreTableTest {

    private static Cell cell(String team, String driver, int people, int mean) {
        return new Cell(team, driver, people, people, BigDecimal.valueOf((long) people * mean));
    }

    @Test
    void scores_are_means_of_the_answers() {
        ScoreTable table = new ScoreTable(List.of(cell("North", "pay", 6, 40), cell("South", "pay", 12, 70)), 5);

        assertThat(table.score("North", "pay").value().orElseThrow()).isEqualByComparingTo("40");
        assertThat(table.whole("pay").value().orElseThrow()).isEqualByComparingTo("60");
        assertThat(table.whole("pay").people()).isEqualTo(18);
        assertThat(table.lowestDriver()).contains("pay");
    }

    @Test
    void many_answers_of_few_people_are_still_few_people() {
        Cell talkative = new Cell("Legal", "growth", 2, 20, BigDecimal.valueOf(1000));
        ScoreTable table =
                new ScoreTable(List.of(talkative, cell("North", "growth", 9, 50), cell("South", "growth", 8, 50)), 5);

        assertThat(table.score("Legal", "growth").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(table.score("Legal", "growth").people()).isZero();
        assertThat(table.score("South", "growth").verdict()).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(table.overall("Legal")).isEmpty();
    }

    @Test
    void an_overall_score_is_made_of_shown_drivers_only() {
        ScoreTable table = new ScoreTable(
                List.of(
                        cell("North", "pay", 6, 40),
                        cell("North", "growth", 3, 100),
                        cell("South", "pay", 9, 50),
                        cell("South", "growth", 9, 80),
                        cell("West", "growth", 7, 80)),
                5);

        assertThat(table.overall("North").orElseThrow()).isEqualByComparingTo("40");
    }

    @Test
    void a_survey_of_four_shows_nothing() {
        ScoreTable table = new ScoreTable(List.of(cell("North", "pay", 4, 40)), 5);

        assertThat(table.whole("pay").value()).isEmpty();
        assertThat(table.overall()).isEmpty();
        assertThat(table.lowestDriver()).isEmpty();
    }

    @Test
    void a_team_that_did_not_answer_is_told_apart_from_one_too_small() {
        ScoreTable table = new ScoreTable(List.of(cell("North", "pay", 6, 40), cell("South", "growth", 6, 40)), 5);

        assertThat(table.score("South", "pay").verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(table.score("Elsewhere", "pay").verdict()).isEqualTo(Verdict.EMPTY);
    }

    @Test
    void no_answers_make_an_empty_table() {
        ScoreTable table = new ScoreTable(List.of(), 5);

        assertThat(table.teams()).isEmpty();
        assertThat(table.overall()).isEmpty();
    }
}
