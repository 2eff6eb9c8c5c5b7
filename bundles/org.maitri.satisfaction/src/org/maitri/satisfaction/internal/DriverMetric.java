package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** How satisfied employees are, driver by driver, in the latest survey. */
@Component(service = Metric.class)
public final class DriverMetric implements Metric {

    @Override
    public String id() {
        return "satisfaction.drivers";
    }

    @Override
    public String label() {
        return Messages.get("metric.drivers");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.drivers.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.SCORE;
    }

    @Override
    public Direction direction() {
        return Direction.MORE_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return "satisfaction.survey";
    }

    @Override
    public String permission() {
        return SatisfactionPermissions.RESULTS;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        List<Survey> surveys = RecentSurveys.until(context.period().to(), context.zone(), work);
        if (surveys.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.drivers.nothing"));
        }
        Survey latest = surveys.getFirst();
        ScoreTable table = SurveyResults.scores(work, latest);
        if (table.overall().isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.tooFew"));
        }
        Optional<BigDecimal> before = surveys.stream()
                .skip(1)
                .filter(survey -> survey.kind().equals(latest.kind()))
                .findFirst()
                .flatMap(survey -> SurveyResults.scores(work, survey).overall());
        return new MetricValue(
                table.overall(),
                before,
                SurveyResults.people(work, latest),
                Messages.get("metric.drivers.note", latest.name()),
                bars(table));
    }

    private static List<Point> bars(ScoreTable table) {
        return table.drivers().stream()
                .filter(driver -> table.whole(driver).value().isPresent())
                .sorted(Comparator.comparing(
                        (String driver) -> table.whole(driver).value().orElseThrow()))
                .map(driver -> new Point(
                        Messages.get("driver." + driver), table.whole(driver).value()))
                .toList();
    }
}
