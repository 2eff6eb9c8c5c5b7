package org.maitri.customers.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.Person;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** How many customers came, month by month. */
@Component
public final class NewCustomers implements Metric {

    @Override
    public String id() {
        return "customers.new";
    }

    @Override
    public String label() {
        return Messages.get("metric.new");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.new.explanation");
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
        return ChartForm.LINE;
    }

    @Override
    public String recordType() {
        return Person.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Period period = context.period();
        long came = came(period, work);
        long before = came(period.previous(), work);
        return new MetricValue(Optional.of(BigDecimal.valueOf(came)), Optional.of(BigDecimal.valueOf(before)), came, "",
                months(period).stream().map(month -> point(month, work)).toList());
    }

    /** The period cut at the ends of months; its first and last part may be shorter than a month. */
    static List<Period> months(Period period) {
        List<Period> months = new ArrayList<>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); from = months.getLast().to().plusDays(1)) {
            LocalDate end = YearMonth.from(from).atEndOfMonth();
            months.add(new Period(from, end.isAfter(period.to()) ? period.to() : end));
        }
        return months;
    }

    private static Point point(Period month, UnitOfWork work) {
        return Point.of(month.from().toString(), BigDecimal.valueOf(came(month, work)));
    }

    private static long came(Period period, UnitOfWork work) {
        return came("Person", period, work) + came("Organisation", period, work);
    }

    private static long came(String entity, Period period, UnitOfWork work) {
        return work.entities().createQuery("select count(c) from " + entity
                + " c where c.since between :from and :to and c.archivedAt is null", Long.class)
                .setParameter("from", period.from()).setParameter("to", period.to()).getSingleResult();
    }
}
