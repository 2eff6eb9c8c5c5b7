package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maitri.kernel.Money;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.osgi.service.component.annotations.Component;

/** What goodwill costs. */
@Component(service = Metric.class)
public final class RemedyCost extends ComplaintMetric {

    public RemedyCost() {
        super("remedy-cost");
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
    public String recordType() {
        return Remedy.TYPE;
    }

    @Override
    public Optional<ListQuery> rows(Context context) {
        return Optional.of(ListQuery.of(new RemedyType(), PAGE)
                .meeting(Condition.all(
                        context.within("decidedAt"), Condition.is("state", Operator.EQUALS, Remedy.APPROVED))));
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        List<Given> all = approved(context.period(), context.zone(), work);
        if (all.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.remedy-cost.none"));
        }
        String currency = usual(all);
        List<Given> remedies = in(currency, all);
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        remedies.forEach(
                remedy -> days.merge(LocalDate.ofInstant(remedy.at(), context.zone()), remedy.cost(), BigDecimal::add));
        return new MetricValue(
                        Optional.of(sum(remedies)),
                        before(
                                sum(in(currency, approved(context.period().previous(), context.zone(), work))),
                                context.period(),
                                context.zone(),
                                work),
                        remedies.size(),
                        others(currency, all),
                        DaySeries.sums(context.period(), days))
                .in(currency);
    }

    /** What one customer got. @param currency blank if nobody knows it any more */
    private record Given(Instant at, BigDecimal cost, String currency) {}

    private static List<Given> approved(Period period, ZoneId zone, UnitOfWork work) {
        return rows(
                        "select r.decidedAt, r.cost, r.currency from ComplaintRemedy r where r.decidedAt >= :from"
                                + " and r.decidedAt < :to and r.state = '" + Remedy.APPROVED
                                + "' and r.archivedAt is null",
                        Object[].class,
                        period,
                        zone,
                        work)
                .stream()
                .map(row -> new Given(
                        (Instant) row[0], (BigDecimal) row[1], Objects.requireNonNullElse((String) row[2], "")))
                .toList();
    }

    /** The currency of most. */
    private static String usual(List<Given> remedies) {
        return byCurrency(remedies).entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .max(Comparator.comparing(each -> each.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, List<Given>> byCurrency(List<Given> remedies) {
        return remedies.stream().collect(Collectors.groupingBy(Given::currency, TreeMap::new, Collectors.toList()));
    }

    /** Those whose currency nobody knows any more count as if they were in it. */
    private static List<Given> in(String currency, List<Given> remedies) {
        return remedies.stream()
                .filter(each -> each.currency().isEmpty() || each.currency().equals(currency))
                .toList();
    }

    private static String others(String currency, List<Given> remedies) {
        Map<String, List<Given>> left = byCurrency(remedies);
        left.keySet().removeAll(List.of(currency, ""));
        String sums = left.entrySet().stream()
                .map(each -> new Money(sum(each.getValue()), Currency.getInstance(each.getKey())).toString())
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "" : Messages.get("metric.remedy-cost.others", sums);
    }

    private static BigDecimal sum(List<Given> remedies) {
        return remedies.stream().map(Given::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
