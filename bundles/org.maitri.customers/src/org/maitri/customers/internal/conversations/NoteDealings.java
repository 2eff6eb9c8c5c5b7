package org.maitri.customers.internal.conversations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Since when customers are customers, and the conversations with them that somebody wrote down. */
@Component
public final class NoteDealings implements DealingsContributor {

    @Override
    public Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work) {
        Map<RecordRef, Dealings> all = new HashMap<>();
        since(Person.TYPE, "Person", customers, work, all);
        since(Organisation.TYPE, "Organisation", customers, work, all);
        work.entities()
                .createQuery(
                        "select n.owner, min(n.at), max(n.at), count(n) from Note n where n.owner in :customers"
                                + " and n.at <= :until and n.kind is not null and n.kind <> :note"
                                + " and n.archivedAt is null group by n.owner",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter("until", until)
                .setParameter("note", Note.NOTE)
                .getResultList()
                .forEach(row -> all.merge(
                        (RecordRef) row[0],
                        Dealings.of((Instant) row[1], (Instant) row[2], (Long) row[3], BigDecimal.ZERO),
                        Dealings::and));
        return all;
    }

    private static void since(
            String type,
            String entity,
            Collection<RecordRef> customers,
            UnitOfWork work,
            Map<RecordRef, Dealings> all) {
        List<UUID> keys = customers.stream()
                .filter(customer -> customer.type().equals(type))
                .map(RecordRef::id)
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        work.entities()
                .createQuery(
                        "select c.id, c.since from " + entity + " c where c.id in :keys and c.since is not null",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> all.put(new RecordRef(type, (UUID) row[0]), Dealings.begun((LocalDate) row[1])));
    }
}
