package org.maitri.customers.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Component;

/** Which share of the customers can be reached, and in which way. */
@Component
public final class ReachableCustomers implements Metric {

    /** How many customers there are and how many of them can be reached in each way. */
    private record Reach(long all, long mail, long phone, long post) {

        Reach plus(Reach other) {
            return new Reach(all + other.all, mail + other.mail, phone + other.phone, post + other.post);
        }
    }

    @Override
    public String id() {
        return "customers.reachable";
    }

    @Override
    public String label() {
        return Messages.get("metric.reachable");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.reachable.explanation");
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
        return Person.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Reach reach = reach(Person.class, work).plus(reach(Organisation.class, work));
        if (reach.all() == 0) {
            return MetricValue.nothing(Messages.get("metric.reachable.none"));
        }
        return new MetricValue(
                share(reach.mail(), reach),
                Optional.empty(),
                reach.all(),
                "",
                List.of(
                        new Point(Messages.get("contact.kind.mail"), share(reach.mail(), reach)),
                        new Point(Messages.get("contact.kind.phone"), share(reach.phone(), reach)),
                        new Point(Messages.get("contact.kind.postal"), share(reach.post(), reach))));
    }

    private static Optional<BigDecimal> share(long part, Reach reach) {
        return Ratio.of(part, reach.all()).percent().map(percent -> percent.setScale(1, RoundingMode.HALF_UP));
    }

    private static Reach reach(Class<? extends Customer> entity, UnitOfWork work) {
        Object[] counts = work.entities()
                .createQuery(
                        "select count(c), count(c.primaryMail), count(c.primaryPhone) from " + entity.getSimpleName()
                                + " c where c.archivedAt is null",
                        Object[].class)
                .getSingleResult();
        String type = StoredRecord.typeOf(entity);
        long post = work.entities()
                .createQuery(
                        "select count(distinct p.owner) from ContactPoint p where p.kind = :kind"
                                + " and p.archivedAt is null and p.owner between :first and :last",
                        Long.class)
                .setParameter("kind", ContactPoint.POSTAL)
                .setParameter("first", new RecordRef(type, new UUID(0, 0)))
                .setParameter("last", new RecordRef(type, new UUID(-1, -1)))
                .getSingleResult();
        return new Reach((Long) counts[0], (Long) counts[1], (Long) counts[2], post);
    }
}
