package org.maitri.publicrelations.internal;

import java.util.List;
import java.util.Map;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Which share of the coverage with a known tone is negative. */
@Component(service = Metric.class)
public final class NegativeShareMetric extends ShareMetric<NegativeShareMetric.Counted> {

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

    /** Coverage with a known tone, and what of it is negative. */
    record Counted(DailySums all, DailySums negative) {}

    @Override
    protected Counted count(Context context, UnitOfWork work) {
        return new Counted(
                DailySums.of(TONED + BY_DAY, context.period(), Map.of(), work),
                DailySums.of(TONED + " and c.tone = 'negative'" + BY_DAY, context.period(), Map.of(), work));
    }

    @Override
    protected Ratio share(Counted counted) {
        return new Ratio(counted.negative().total(), counted.all().total());
    }

    @Override
    protected String note(Counted counted, UnitOfWork work) {
        return counted.all().records() == 0 ? Messages.get("metric.negativeShare.nothing") : "";
    }

    @Override
    protected List<Point> series(Counted counted, Context context) {
        return counted.all().records() == 0
                ? List.of()
                : DaySeries.percents(
                        context.period(),
                        counted.negative().days(),
                        counted.all().days());
    }
}
