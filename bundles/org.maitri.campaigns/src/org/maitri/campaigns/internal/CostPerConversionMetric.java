package org.maitri.campaigns.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.Figures;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What one conversion costs, campaign by campaign. */
@Component(service = Metric.class)
public final class CostPerConversionMetric implements Metric {

    private static final int BARS = 12;

    @Override
    public String id() {
        return "campaigns.costPerConversion";
    }

    @Override
    public String label() {
        return Messages.get("metric.cpa");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.cpa.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public Direction direction() {
        return Direction.LESS_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return "campaigns.campaign";
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<UUID, Figures> campaigns = CampaignFigures.byCampaign(work, context.period());
        if (campaigns.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.nothing"));
        }
        Figures all = Figures.sum(campaigns.values());
        Figures before = Figures.sum(
                CampaignFigures.byCampaign(work, context.period().previous()).values());
        String note = all.cpa().isEmpty() ? Messages.get("metric.cpa.none") : "";
        MetricValue cost = new MetricValue(all.cpa(), before.cpa(), campaigns.size(), note, bars(campaigns, work));
        return SpentCurrencies.named(cost, context.period(), work);
    }

    private static List<Point> bars(Map<UUID, Figures> campaigns, UnitOfWork work) {
        Map<UUID, String> names = work.findAll(Campaign.class, campaigns.keySet()).stream()
                .collect(Collectors.toMap(Campaign::id, Campaign::name));
        return campaigns.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, Figures> entry) ->
                                entry.getValue().spend())
                        .reversed())
                .limit(BARS)
                .map(entry -> new Point(
                        names.getOrDefault(entry.getKey(), ""), entry.getValue().cpa()))
                .toList();
    }
}
