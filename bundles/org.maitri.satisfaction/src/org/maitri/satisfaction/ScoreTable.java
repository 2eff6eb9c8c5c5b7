package org.maitri.satisfaction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.maitri.satisfaction.Anonymity.Verdict;

/**
 * Scores by team and driver in which no figure, and no difference of two figures, speaks of fewer people than the minimum.
 * Overall figures are means of the drivers that are shown, so that they tell nothing those do not.
 */
public final class ScoreTable {

    /** The team of those who named none. */
    public static final String NO_TEAM = "";

    /**
     * What is known before anything is hidden.
     *
     * @param people how many different people answered
     * @param answers how many answers they gave
     * @param sum the sum of the answers' normalised scores
     */
    public record Cell(String team, String driver, long people, long answers, BigDecimal sum) {

        private Cell plus(Cell other) {
            return new Cell(team, driver, people + other.people, answers + other.answers, sum.add(other.sum));
        }

        private BigDecimal mean() {
            return sum.divide(BigDecimal.valueOf(answers), MathContext.DECIMAL64);
        }
    }

    private final List<String> teams;
    private final List<String> drivers;
    private final Map<String, Map<String, Score>> byTeam = new LinkedHashMap<>();
    private final Map<String, Score> whole = new LinkedHashMap<>();

    public ScoreTable(List<Cell> cells, long minimum) {
        teams = List.copyOf(new TreeSet<>(cells.stream().map(Cell::team).toList()));
        drivers = cells.stream()
                .map(Cell::driver)
                .distinct()
                .sorted(Comparator.comparingInt(Drivers.ALL::indexOf))
                .toList();
        teams.forEach(team -> byTeam.put(team, new LinkedHashMap<>()));
        for (String driver : drivers) {
            column(
                    driver,
                    cells.stream().filter(cell -> cell.driver().equals(driver)).toList(),
                    minimum);
        }
    }

    private void column(String driver, List<Cell> cells, long minimum) {
        Map<String, Cell> groups = new HashMap<>();
        cells.forEach(cell -> groups.merge(cell.team(), cell, Cell::plus));
        Map<String, Long> people = new LinkedHashMap<>();
        teams.forEach(team ->
                people.put(team, groups.containsKey(team) ? groups.get(team).people() : 0));
        Map<String, Verdict> verdicts = Anonymity.judge(people, minimum);
        for (String team : teams) {
            Verdict verdict = verdicts.get(team);
            byTeam.get(team)
                    .put(
                            driver,
                            verdict == Verdict.SHOWN
                                    ? Score.shown(
                                            groups.get(team).mean(),
                                            groups.get(team).people())
                                    : Score.hidden(verdict));
        }
        Cell all = groups.values().stream().reduce(Cell::plus).orElseThrow();
        whole.put(
                driver, all.people() < minimum ? Score.hidden(Verdict.TOO_FEW) : Score.shown(all.mean(), all.people()));
    }

    /** The teams in order of their names; {@link #NO_TEAM} for those who named none. */
    public List<String> teams() {
        return teams;
    }

    public List<String> drivers() {
        return drivers;
    }

    public Score score(String team, String driver) {
        return byTeam.getOrDefault(team, Map.of()).getOrDefault(driver, Score.hidden(Verdict.EMPTY));
    }

    /** The score of everybody. */
    public Score whole(String driver) {
        return whole.getOrDefault(driver, Score.hidden(Verdict.EMPTY));
    }

    /** The mean of a team's drivers that are shown; empty if none is. */
    public Optional<BigDecimal> overall(String team) {
        return mean(byTeam.getOrDefault(team, Map.of()));
    }

    /** The mean of everybody's drivers; empty if none is shown. */
    public Optional<BigDecimal> overall() {
        return mean(whole);
    }

    /** The driver with the lowest score of everybody. */
    public Optional<String> lowestDriver() {
        return whole.entrySet().stream()
                .filter(entry -> entry.getValue().value().isPresent())
                .min(Comparator.comparing(entry -> entry.getValue().value().orElseThrow()))
                .map(Map.Entry::getKey);
    }

    private static Optional<BigDecimal> mean(Map<String, Score> scores) {
        List<BigDecimal> shown = new ArrayList<>();
        scores.values().stream()
                .map(score -> score.value().orElse(null))
                .filter(Objects::nonNull)
                .forEach(shown::add);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(shown.size()), MathContext.DECIMAL64));
    }
}
