package org.maitri.tickets.internal.dealings;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.complaints.Complaint;
import org.osgi.service.component.annotations.Component;

/** When customers turned to the company with tickets, how they judged the last, and which complaints are open. */
@Component
public final class TicketDealings implements DealingsContributor {

    @Override
    public Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work) {
        Map<RecordRef, Dealings> all = new HashMap<>();
        rows(
                        "select t.customer, function('min', t.knownSince), function('max', t.knownSince), count(t) from Ticket t where"
                                + " t.customer in :customers and t.knownSince <= :until and t.archivedAt is null"
                                + " group by t.customer",
                        customers,
                        until,
                        Map.of(),
                        work)
                .forEach(row -> all.put(
                        (RecordRef) row[0],
                        Dealings.of(instant(row[1]), instant(row[2]), (Long) row[3], BigDecimal.ZERO)));
        rows(
                        "select t.customer, t.rating, t.knownSince from Ticket t where t.customer in :customers"
                                + " and t.knownSince <= :until and t.rating is not null and t.archivedAt is null"
                                + " order by t.knownSince, t.id",
                        customers,
                        until,
                        Map.of(),
                        work)
                .forEach(row -> all.computeIfPresent(
                        (RecordRef) row[0], (customer, sum) -> sum.rated((Long) row[1], (Instant) row[2])));
        rows(
                        "select t.customer, count(t) from Ticket t where t.customer in :customers and t.knownSince <= :until"
                                + " and t.kind = :kind and t.state not in :done and t.archivedAt is null"
                                + " group by t.customer",
                        customers,
                        until,
                        Map.of("kind", Complaint.KIND, "done", TicketState.DONE),
                        work)
                .forEach(row ->
                        all.computeIfPresent((RecordRef) row[0], (customer, sum) -> sum.complaining((Long) row[1])));
        return all;
    }

    /** Functions give the driver's own types, which differ between databases. */
    private static Instant instant(Object moment) {
        return moment instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) moment).toInstant();
    }

    private static List<Object[]> rows(
            String query,
            Collection<RecordRef> customers,
            Instant until,
            Map<String, Object> further,
            UnitOfWork work) {
        var rows = work.entities()
                .createQuery(query, Object[].class)
                .setParameter("customers", customers)
                .setParameter("until", until);
        further.forEach(rows::setParameter);
        return rows.getResultList();
    }
}
