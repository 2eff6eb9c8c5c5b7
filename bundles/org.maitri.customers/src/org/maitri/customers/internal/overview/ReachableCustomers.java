package org.maitri.customers.internal.overview;

import java.util.List;
import java.util.UUID;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Component;

/** Which share of the customers can be reached, and in which way. */
@Component(service = Metric.class)
public final class ReachableCustomers extends ShareMetric<ReachableCustomers.Reach> {

    /** How many customers there are and how many of them can be reached in each way. */
    record Reach(long all, long mail, long phone, long post) {

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
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return Person.TYPE;
    }

    @Override
    protected boolean isCompared() {
        return false;
    }

    @Override
    protected Reach count(Context context, UnitOfWork work) {
        return reach(Person.class, work).plus(reach(Organisation.class, work));
    }

    @Override
    protected Ratio share(Reach reach) {
        return Ratio.of(reach.mail(), reach.all());
    }

    @Override
    protected String note(Reach reach, UnitOfWork work) {
        return reach.all() == 0 ? Messages.get("metric.reachable.none") : "";
    }

    @Override
    protected List<Point> series(Reach reach, Context context) {
        return reach.all() == 0
                ? List.of()
                : List.of(
                        point("mail", reach.mail(), reach),
                        point("phone", reach.phone(), reach),
                        point("postal", reach.post(), reach));
    }

    private static Point point(String way, long reached, Reach reach) {
        return new Point(
                Messages.get("contact.kind." + way),
                Ratio.of(reached, reach.all()).percent());
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
