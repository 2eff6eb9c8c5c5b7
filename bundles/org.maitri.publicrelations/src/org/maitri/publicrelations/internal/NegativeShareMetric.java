package org.maitri.publicrelations.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Which share of the coverage with a known tone is negative. */
@Component(service = Metric.class)
public final class NegativeShareMetric implements Metric {

    private static final String TONED =
            "select c.publishedOn, count(c), count(c) from Coverage c where c.archivedAt is null"
                    + " and c.tone is not null and c.publishedOn between :from and :to";
    private static final String BY_DAY = " group by c.publishedOn";

    @Override
    public String id() {
        return "publicrelations.negativeShare";
    }

    @Override
    public String label() {
        return Messages.get("metric.negativeShare");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.negativeShare.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public Direction direction() {
        return Direction.LESS_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.LINE;
    }

    @Override
    public String recordType() {
        return "publicrelations.coverage";
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        DailySums all = all(context.period(), work);
        if (all.records() == 0) {
            return MetricValue.nothing(Messages.get("metric.negativeShare.nothing"));
        }
        return new MetricValue(
                share(context.period(), all, work),
                share(context.period().previous(), all(context.period().previous(), work), work),
                all.records(),
                "",
                DaySeries.percents(
                        context.period(), negative(context.period(), work).days(), all.days()));
    }

    private static Optional<BigDecimal> share(Period period, DailySums all, UnitOfWork work) {
        return new Ratio(negative(period, work).total(), all.total()).percent();
    }

    private static DailySums all(Period period, UnitOfWork work) {
        return DailySums.of(TONED + BY_DAY, period, work);
    }

    private static DailySums negative(Period period, UnitOfWork work) {
        return DailySums.of(TONED + " and c.tone = 'negative'" + BY_DAY, period, work);
    }
}
