package org.maitri.satisfaction.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maitri.satisfaction.PromoterScore;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.ui.internal.HeatPresenter.Cell;
import org.maitri.satisfaction.ui.internal.HeatPresenter.Row;
import org.maitri.spi.record.Tone;
import org.maitri.ui.NumberFormats;

class HeatPresenterTest {

    private final HeatPresenter presenter = new HeatPresenter(null, null, new NumberFormats(Locale.US));

    private static ScoreTable.Cell cell(String team, int people, int mean) {
        return new ScoreTable.Cell(team, "pay", people, people, BigDecimal.valueOf((long) people * mean));
    }

    @Test
    void hidden_cells_say_why_they_are_hidden() {
        ScoreTable table =
                new ScoreTable(List.of(cell("Legal", 3, 10), cell("North", 20, 80), cell("South", 6, 40)), 5);

        HeatPresenter.View view = presenter.view(table, PromoterScore.NONE, 29, new Survey());

        assertThat(view.headings()).containsExactly("Pay", "Overall");
        assertThat(view.rows()).extracting(Row::team).containsExactly("Everybody", "Legal", "North", "South");
        assertThat(view.rows().get(1).cells()).extracting(Cell::text).containsExactly("< 5", "\u2013");
        assertThat(view.rows().get(2).cells()).extracting(Cell::text).containsExactly("80", "80");
        assertThat(view.rows().get(2).cells().getFirst().tone()).isEqualTo(Tone.GOOD);
        assertThat(view.rows().get(3).cells().getFirst().text()).isEqualTo("hidden");
        assertThat(view.rows().get(3).cells().getFirst().explanation()).contains("protect");
        assertThat(view.rows().get(3).cells().getFirst().tone()).isNull();
    }

    @Test
    void the_summary_tells_participation_enps_and_the_minimum() {
        Survey survey = new Survey();
        survey.setInvited(40L);

        HeatPresenter.View view = presenter.view(new ScoreTable(List.of(), 5), new PromoterScore(20, 5, 5), 30, survey);

        assertThat(view.summary()).contains("30 people", "75\u00a0%", "eNPS: 50", "fewer than 5");
        assertThat(view.rows()).isEmpty();
    }

    @Test
    void scores_have_tones() {
        assertThat(HeatPresenter.tone(BigDecimal.valueOf(70))).isEqualTo(Tone.GOOD);
        assertThat(HeatPresenter.tone(BigDecimal.valueOf(50))).isEqualTo(Tone.NEUTRAL);
        assertThat(HeatPresenter.tone(BigDecimal.valueOf(49))).isEqualTo(Tone.WARNING);
        assertThat(HeatPresenter.tone(BigDecimal.valueOf(10))).isEqualTo(Tone.BAD);
    }
}
