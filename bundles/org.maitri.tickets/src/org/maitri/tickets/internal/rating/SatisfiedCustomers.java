package org.maitri.tickets.internal.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;
import org.maitri.tickets.internal.TicketType;
import org.osgi.service.component.annotations.Component;

/** The share of customers who rate the care they received with 4 or 5 (CSAT), with its margin of error. */
@Component(service = Metric.class)
public final class SatisfiedCustomers extends ShareMetric<Scores> {

    private static final int PAGE = 100;

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
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public Optional<ListQuery> rows(Context context) {
        return Optional.of(ListQuery.of(new TicketType(), PAGE)
                .meeting(Condition.all(context.within("knownSince"), Condition.is("rating", Operator.PRESENT))));
    }

    @Override
    protected Ratio share(Scores scores) {
        return Ratio.of(scores.satisfied(), scores.count());
    }

    @Override
    protected String note(Scores scores, UnitOfWork work) {
        return scores.words(RatingSetting.of(work).enough());
    }

    @Override
    protected List<Point> series(Scores scores, Context context) {
        return scores.count() == 0
                ? List.of()
                : LongStream.rangeClosed(CustomerRatings.LOWEST, CustomerRatings.HIGHEST)
                        .mapToObj(score -> new Point(
                                Messages.get("rating.title", score),
                                Ratio.of(scores.count(score), scores.count()).percent()))
                        .toList();
    }

    @Override
    protected Scores count(Context context, UnitOfWork work) {
        return new Scores(work.entities()
                .createQuery(
                        "select t.rating, count(t) from Ticket t where t.knownSince >= :from and t.knownSince < :to"
                                + " and t.rating is not null and t.archivedAt is null group by t.rating",
                        Object[].class)
                .setParameter("from", context.period().start(context.zone()))
                .setParameter("to", context.period().end(context.zone()))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1])));
    }
}
