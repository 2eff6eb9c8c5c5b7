package com.example.loyaltycard.internal;

import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** How many points customers earned, day by day. */
// guide: Metric
@Component
public final class PointsEarned implements Metric {

    @Override
    public String id() {
        return "loyaltycard.earned";
    }

    @Override
    public String label() {
        return Messages.get("metric.earned");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.earned.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
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
        return "loyaltycard.entry";
    }

    @Override
    public String permission() {
        return "loyaltycard.card.read";
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        List<Object[]> days = days(context.period(), work);
        if (days.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.earned.none"));
        }
        Map<LocalDate, BigDecimal> points = days.stream()
                .collect(Collectors.toMap(day -> (LocalDate) day[0], day -> BigDecimal.valueOf((Long) day[1])));
        return new MetricValue(
                sum(days),
                sum(days(context.period().previous(), work)),
                days.stream().mapToLong(day -> (Long) day[2]).sum(),
                "",
                DaySeries.sums(context.period(), points));
    }
    // guide: end

    /** Day, points and number of entries. */
    private static List<Object[]> days(Period period, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select e.bookedOn, sum(e.points), count(e) from LoyaltyEntry e where e.kind = :kind"
                                + " and e.bookedOn between :from and :to and e.archivedAt is null group by e.bookedOn",
                        Object[].class)
                .setParameter("kind", EntryKind.EARNED)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    private static Optional<BigDecimal> sum(List<Object[]> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                        days.stream().mapToLong(day -> (Long) day[1]).sum()));
    }
}
