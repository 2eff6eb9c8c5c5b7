package org.maitri.customers.internal.dealings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.RetentionCategory;
import org.osgi.service.component.annotations.Component;

/** Persons of whom nothing was heard or written for years; whatever points at them counts as hearing of them. */
@Component
public final class InactiveCustomers implements RetentionCategory {

    private static final int TEN_YEARS = 120;

    @Override
    public String id() {
        return "customers.inactive";
    }

    @Override
    public String label() {
        return Messages.get("retention.inactive");
    }

    @Override
    public String counted() {
        return Messages.get("retention.inactive.counted");
    }

    @Override
    public int months() {
        return TEN_YEARS;
    }

    @Override
    public List<RecordRef> due(Instant before, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p.id from Person p where p.changedAt < :before order by p.changedAt, p.id", UUID.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(id -> new RecordRef(Person.TYPE, id))
                .toList();
    }
}
