package org.maitri.tickets.internal.overview;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** How long customers waited for the first answer: the median, for one ticket forgotten for months must not hide the rest. */
@Component(service = Metric.class)
public final class FirstResponseTime extends TicketMetric {

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    @Override
    public String id() {
        return "tickets.first-response";
    }

    @Override
    public String label() {
        return Messages.get("metric.response");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.response.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.HOURS;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Optional<BigDecimal> median = median(context.period(), context.zone(), work);
        long base = count(context, "first_response_seconds IS NOT NULL", work);
        long left = count(context, "first_response_seconds IS NULL AND first_answered_at IS NOT NULL", work);
        String note = left > 0
                ? Messages.count("metric.response.left", left)
                : median.isEmpty() ? Messages.get("metric.response.none") : "";
        List<Point> series = median.isEmpty()
                ? List.of()
                : parts(context.period()).stream()
                        .map(part -> new Point(part.from().toString(), median(part, context.zone(), work)))
                        .toList();
        return new MetricValue(median, median(context.period().previous(), context.zone(), work), base, note, series);
    }

    /** In hours; empty where there is no ticket to tell. */
    private static Optional<BigDecimal> median(Period period, ZoneId zone, UnitOfWork work) {
        Object seconds = within(
                        period,
                        zone,
                        work.entities()
                                .createNativeQuery(
                                        "SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY first_response_seconds) FROM tickets_ticket"
                                                + " WHERE opened_at >= ?1 AND opened_at < ?2 AND archived_at IS NULL AND first_response_seconds IS NOT NULL"))
                .getSingleResult();
        return Optional.ofNullable(seconds)
                .map(Object::toString)
                .map(BigDecimal::new)
                .map(value -> value.divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP));
    }

    private static long count(Context context, String condition, UnitOfWork work) {
        return ((Number) within(
                                context.period(),
                                context.zone(),
                                work.entities()
                                        .createNativeQuery(
                                                "SELECT COUNT(*) FROM tickets_ticket WHERE opened_at >= ?1 AND opened_at < ?2 AND archived_at IS NULL AND "
                                                        + condition))
                        .getSingleResult())
                .longValue();
    }

    private static Query within(Period period, ZoneId zone, Query query) {
        return query.setParameter(1, period.start(zone).atOffset(ZoneOffset.UTC))
                .setParameter(2, period.end(zone).atOffset(ZoneOffset.UTC));
    }
}
