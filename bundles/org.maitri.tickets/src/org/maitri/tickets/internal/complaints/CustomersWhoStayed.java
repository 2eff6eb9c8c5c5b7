package org.maitri.tickets.internal.complaints;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.osgi.service.component.annotations.Component;

/** How many of those who complained are customers still. */
@Component(service = Metric.class)
public final class CustomersWhoStayed extends ShareMetric<Map<String, Long>> {

    @Override
    public String id() {
        return "complaint.stayed";
    }

    @Override
    public String label() {
        return Messages.get("metric.stayed");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.stayed.explanation");
    }

    @Override
    public String recordType() {
        return Complaint.TYPE;
    }

    @Override
    public Optional<ListQuery> rows(Context context) {
        return Optional.of(ListQuery.of(new ComplaintType(), ComplaintMetric.PAGE)
                .meeting(Condition.all(
                        context.within("settledAt"),
                        Condition.is("effect", Operator.ANY_OF, Complaint.STAYED, Complaint.LEFT))));
    }

    @Override
    protected Ratio share(Map<String, Long> effects) {
        long stayed = effects.getOrDefault(Complaint.STAYED, 0L);
        return Ratio.of(stayed, stayed + effects.getOrDefault(Complaint.LEFT, 0L));
    }

    @Override
    protected String note(Map<String, Long> effects, UnitOfWork work) {
        long known = share(effects).whole().longValue();
        long open = effects.getOrDefault(Complaint.OPEN, 0L);
        return known == 0
                ? Messages.count("metric.stayed.none", open)
                : Messages.count("metric.stayed.base", known, open);
    }

    @Override
    protected Map<String, Long> count(Context context, UnitOfWork work) {
        return ComplaintMetric.rows(
                        "select c.effect, count(c) from Complaint c where c.settledAt >= :from and c.settledAt < :to"
                                + " and c.archivedAt is null and c.effect is not null group by c.effect",
                        Object[].class,
                        context.period(),
                        context.zone(),
                        work)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
