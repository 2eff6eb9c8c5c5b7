package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.satisfaction.PromoterScore;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The employee net promoter score, survey by survey. */
@Component(service = Metric.class)
public final class PromoterMetric implements Metric {

    @Override
    public String id() {
        return "satisfaction.enps";
    }

    @Override
    public String label() {
        return Messages.get("metric.enps");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.enps.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
    }

    @Override
    public Direction direction() {
        return Direction.MORE_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.LINE;
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
        record Asked(LocalDate day, PromoterScore score, Optional<BigDecimal> value) {}
        List<Asked> asked = new ArrayList<>();
        for (Survey survey : RecentSurveys.until(context.period().to(), context.zone(), work)) {
            PromoterScore score = SurveyResults.promoters(work, survey);
            if (score.people() > 0) {
                asked.add(new Asked(survey.day(context.zone()), score, score.value(survey.minimum())));
            }
        }
        if (asked.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.enps.nothing"));
        }
        Asked latest = asked.getFirst();
        if (latest.value().isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.tooFew"));
        }
        List<Point> line = asked.reversed().stream()
                .map(point -> new Point(point.day().toString(), point.value()))
                .toList();
        return new MetricValue(
                latest.value(),
                asked.size() > 1 ? asked.get(1).value() : Optional.empty(),
                latest.score().people(),
                Messages.get("metric.survey.note", latest.day().toString()),
                line);
    }
}
