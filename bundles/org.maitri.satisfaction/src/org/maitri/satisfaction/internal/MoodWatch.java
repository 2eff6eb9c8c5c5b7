package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees teams whose mood fell between two surveys of a kind, and what weighs on everybody. Sees only what may be shown. */
@Component(service = FindingRule.class)
public final class MoodWatch implements FindingRule {

    private static final BigDecimal FALL = BigDecimal.valueOf(10);
    private static final BigDecimal STEEP_FALL = BigDecimal.valueOf(20);
    private static final BigDecimal LOW = BigDecimal.valueOf(40);

    @Override
    public String id() {
        return "satisfaction.mood";
    }

    @Override
    public String label() {
        return Messages.get("finding.mood");
    }

    @Override
    public String permission() {
        return SatisfactionPermissions.RESULTS;
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        ZoneId zone = ZoneId.systemDefault();
        List<Survey> surveys = RecentSurveys.until(LocalDate.ofInstant(now, zone), zone, work);
        if (surveys.isEmpty()) {
            return List.of();
        }
        Survey latest = surveys.getFirst();
        ScoreTable table = SurveyResults.scores(work, latest);
        Instant since = latest.day(zone).atStartOfDay(zone).toInstant();
        List<Finding> findings = new ArrayList<>();
        surveys.stream()
                .skip(1)
                .filter(survey -> survey.kind().equals(latest.kind()))
                .findFirst()
                .ifPresent(before -> findings.addAll(falls(latest, table, SurveyResults.scores(work, before), since)));
        lowest(latest, table, since).ifPresent(findings::add);
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(limit)
                .toList();
    }

    List<Finding> falls(Survey survey, ScoreTable now, ScoreTable before, Instant since) {
        List<Finding> falls = new ArrayList<>();
        for (String team : now.teams()) {
            Optional<BigDecimal> then = before.overall(team);
            Optional<BigDecimal> today = now.overall(team);
            if (team.equals(ScoreTable.NO_TEAM) || then.isEmpty() || today.isEmpty()) {
                continue;
            }
            BigDecimal fall = then.get().subtract(today.get());
            if (fall.compareTo(FALL) >= 0) {
                falls.add(new Finding(
                        id(),
                        fall.compareTo(STEEP_FALL) >= 0 ? Severity.URGENT : Severity.WARNING,
                        Messages.get("finding.fall.title", team),
                        Messages.get("finding.fall.explanation", then.get(), today.get(), survey.name()),
                        survey.ref(),
                        since));
            }
        }
        return falls;
    }

    Optional<Finding> lowest(Survey survey, ScoreTable table, Instant since) {
        return table.lowestDriver()
                .filter(driver -> table.whole(driver).value().orElseThrow().compareTo(LOW) < 0)
                .map(driver -> new Finding(
                        id(),
                        Severity.NOTICE,
                        Messages.get("finding.driver.title", Messages.get("driver." + driver)),
                        Messages.get(
                                "finding.driver.explanation",
                                table.whole(driver).value().orElseThrow(),
                                survey.name()),
                        survey.ref(),
                        since));
    }
}
