package org.maitri.publicrelations.internal;

import java.util.Map;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;

/** A metric that is a sum over the days of a period. Its words are in the message bundle under its name. */
abstract class SummedMetric implements Metric {

    private final String name;
    private final Unit unit;
    private final Direction direction;
    private final ChartForm chart;
    private final String recordType;
    private final String query;

    SummedMetric(String name, Unit unit, Direction direction, ChartForm chart, String recordType, String query) {
        this.name = name;
        this.unit = unit;
        this.direction = direction;
        this.chart = chart;
        this.recordType = recordType;
        this.query = query;
    }

    @Override
    public String id() {
        return "publicrelations." + name;
    }

    @Override
    public String label() {
        return Messages.get("metric." + name);
    }

    @Override
    public String explanation() {
        return Messages.get("metric." + name + ".explanation");
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public ChartForm chart() {
        return chart;
    }

    @Override
    public String recordType() {
        return recordType;
    }

    /** What the query asks for besides the days. */
    Map<String, Object> parameters(UnitOfWork work) {
        return Map.of();
    }

    /** What must be known to read the sum; may be blank. */
    String note(Context context, UnitOfWork work) {
        return "";
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        DailySums now = DailySums.of(query, context.period(), parameters(work), work);
        if (now.records() == 0) {
            return MetricValue.nothing(Messages.get("metric.nothing"));
        }
        DailySums before = DailySums.of(query, context.period().previous(), parameters(work), work);
        return new MetricValue(
                now.known(),
                before.known(),
                now.records(),
                note(context, work),
                DaySeries.sums(context.period(), now.days()));
    }
}
