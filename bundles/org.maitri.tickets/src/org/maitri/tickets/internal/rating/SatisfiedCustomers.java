package org.maitri.tickets.internal.rating;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;
import org.osgi.service.component.annotations.Component;

/** The share of customers who rate the care they received with 4 or 5 (CSAT), with its margin of error. */
@Component(service = Metric.class)
public final class SatisfiedCustomers implements Metric {

    @Override
    public String id() {
        return "rating.csat";
    }

    @Override
    public String label() {
        return Messages.get("metric.csat");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.csat.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
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
        return Ticket.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Scores scores = scores(context.period(), context.zone(), work);
        List<Point> series = scores.count() == 0
                ? List.of()
                : LongStream.rangeClosed(CustomerRatings.LOWEST, CustomerRatings.HIGHEST)
                        .mapToObj(score -> new Point(
                                Messages.get("rating.title", score),
                                Ratio.of(scores.count(score), scores.count()).percent()))
                        .toList();
        return new MetricValue(
                scores.satisfiedPercent(),
                scores(context.period().previous(), context.zone(), work).satisfiedPercent(),
                scores.count(),
                scores.words(RatingSetting.of(work).enough()),
                series);
    }

    private static Scores scores(Period period, ZoneId zone, UnitOfWork work) {
        return new Scores(work.entities()
                .createQuery(
                        "select t.rating, count(t) from Ticket t where t.knownSince >= :from and t.knownSince < :to"
                                + " and t.rating is not null and t.archivedAt is null group by t.rating",
                        Object[].class)
                .setParameter("from", period.start(zone))
                .setParameter("to", period.end(zone))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1])));
    }
}
