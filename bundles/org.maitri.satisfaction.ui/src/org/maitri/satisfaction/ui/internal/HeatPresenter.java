package org.maitri.satisfaction.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.satisfaction.PromoterScore;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.Score;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Tone;
import org.maitri.ui.NumberFormats;

/** Decides what is shown of a survey's scores, and says why something is not. Knows no widgets. */
final class HeatPresenter {

    private static final BigDecimal GOOD = BigDecimal.valueOf(70);
    private static final BigDecimal LOW = BigDecimal.valueOf(50);
    private static final BigDecimal BAD = BigDecimal.valueOf(35);

    /** A cell; tone is null where there is no score to judge. */
    record Cell(String text, Tone tone, String explanation) {}

    record Row(String team, List<Cell> cells) {}

    /** @param headings the drivers, and overall at the end */
    record View(String summary, List<String> headings, List<Row> rows) {}

    private final Database database;
    private final Access access;
    private final NumberFormats numbers;

    HeatPresenter(Database database, Access access, NumberFormats numbers) {
        this.database = database;
        this.access = access;
        this.numbers = numbers;
    }

    /** Whether the person may see results at all. */
    boolean mayLook() {
        return access.may(SatisfactionPermissions.RESULTS);
    }

    /** Reads the database: not on the UI thread. */
    View view(RecordRef survey) {
        access.require(SatisfactionPermissions.RESULTS);
        return database.read(work -> {
            Survey found = work.find(Survey.class, survey.id())
                    .orElseThrow(() -> new RefusedException(Messages.get("survey.gone")));
            return view(
                    SurveyResults.scores(work, found),
                    SurveyResults.promoters(work, found),
                    SurveyResults.people(work, found),
                    found);
        });
    }

    View view(ScoreTable table, PromoterScore promoters, long people, Survey survey) {
        List<String> headings = new ArrayList<>(
                table.drivers().stream().map(HeatPresenter::driver).toList());
        headings.add(Messages.get("heat.overall"));
        List<Row> rows = new ArrayList<>();
        if (!table.drivers().isEmpty()) {
            rows.add(new Row(
                    Messages.get("heat.everybody"),
                    cells(table.drivers().stream().map(table::whole).toList(), table.overall(), survey.minimum())));
        }
        for (String team : table.teams()) {
            String name = team.equals(ScoreTable.NO_TEAM) ? Messages.get("heat.noTeam") : team;
            rows.add(new Row(
                    name,
                    cells(
                            table.drivers().stream()
                                    .map(driver -> table.score(team, driver))
                                    .toList(),
                            table.overall(team),
                            survey.minimum())));
        }
        return new View(summary(promoters, people, survey), List.copyOf(headings), List.copyOf(rows));
    }

    private String summary(PromoterScore promoters, long people, Survey survey) {
        StringBuilder summary = new StringBuilder(Messages.get("heat.people", people));
        if (survey.invited() != null && survey.invited() > 0) {
            summary.append(' ')
                    .append(Messages.get(
                            "heat.invited",
                            survey.invited(),
                            numbers.percent(BigDecimal.valueOf(Math.round(100.0 * people / survey.invited())))));
        }
        promoters
                .value(survey.minimum())
                .ifPresent(enps -> summary.append(' ').append(Messages.get("heat.enps", numbers.decimal(enps, 0))));
        return summary.append(' ')
                .append(Messages.get("heat.minimum", survey.minimum()))
                .toString();
    }

    private List<Cell> cells(List<Score> scores, Optional<BigDecimal> overall, long minimum) {
        List<Cell> cells = new ArrayList<>();
        scores.forEach(score -> cells.add(cell(score, minimum)));
        cells.add(
                overall.map(value -> new Cell(numbers.decimal(value, 0), tone(value), Messages.get("heat.overall.tip")))
                        .orElseGet(() -> new Cell("\u2013", null, Messages.get("heat.overall.none"))));
        return cells;
    }

    private Cell cell(Score score, long minimum) {
        return switch (score.verdict()) {
            case SHOWN ->
                new Cell(
                        numbers.decimal(score.value().orElseThrow(), 0),
                        tone(score.value().orElseThrow()),
                        Messages.get("heat.shown", score.people()));
            case TOO_FEW -> new Cell(Messages.get("heat.few", minimum), null, Messages.get("heat.few.tip", minimum));
            case PROTECTS_OTHERS ->
                new Cell(Messages.get("heat.protects"), null, Messages.get("heat.protects.tip", minimum));
            case EMPTY -> new Cell("\u2013", null, Messages.get("heat.empty.tip"));
        };
    }

    static Tone tone(BigDecimal score) {
        if (score.compareTo(GOOD) >= 0) {
            return Tone.GOOD;
        }
        if (score.compareTo(LOW) >= 0) {
            return Tone.NEUTRAL;
        }
        return score.compareTo(BAD) >= 0 ? Tone.WARNING : Tone.BAD;
    }

    private static String driver(String driver) {
        return Messages.get("driver." + driver);
    }
}
