package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** How many were done, day by day. */
@Component
public final class Done${recordName} implements Metric {

    @Override
    public String id() {
        return "${module}.done";
    }

    @Override
    public String label() {
        return Messages.get("metric.done");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.done.explanation");
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
        return ${recordName}.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<LocalDate, BigDecimal> days = days(context.period(), work);
        BigDecimal done = sum(days);
        return new MetricValue(
                Optional.of(done),
                Optional.of(sum(days(context.period().previous(), work))),
                done.longValue(),
                "",
                DaySeries.sums(context.period(), days));
    }

    private static Map<LocalDate, BigDecimal> days(Period period, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select r.doneOn, count(r) from ${module}${recordName} r where r.doneOn between :from and :to"
                                + " and r.archivedAt is null group by r.doneOn",
                        Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(day -> (LocalDate) day[0], day -> BigDecimal.valueOf((Long) day[1])));
    }

    private static BigDecimal sum(Map<LocalDate, BigDecimal> days) {
        return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
