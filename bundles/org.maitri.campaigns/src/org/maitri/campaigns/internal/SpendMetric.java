package org.maitri.campaigns.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What advertising cost, day by day. */
@Component(service = Metric.class)
public final class SpendMetric implements Metric {

    @Override
    public String id() {
        return "campaigns.spend";
    }

    @Override
    public String label() {
        return Messages.get("metric.spend");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.spend.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public Direction direction() {
        return Direction.NEITHER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.LINE;
    }

    @Override
    public String recordType() {
        return "campaigns.result";
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<LocalDate, Figures> days = CampaignFigures.byDay(work, context.period());
        if (days.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.nothing"));
        }
        Map<LocalDate, BigDecimal> spend = new HashMap<>();
        days.forEach((day, figures) -> spend.put(day, figures.spend()));
        MetricValue sum = new MetricValue(
                Optional.of(Figures.sum(days.values()).spend()),
                before(context.period(), work),
                days.size(),
                "",
                DaySeries.sums(context.period(), spend));
        return SpentCurrencies.named(sum, context.period(), work);
    }

    private static Optional<BigDecimal> before(Period period, UnitOfWork work) {
        Map<LocalDate, Figures> days = CampaignFigures.byDay(work, period.previous());
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Figures.sum(days.values()).spend());
    }
}
