package org.maitri.customers.internal;

import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Finds contact points and the customers they belong to. */
final class ContactPoints {

    private ContactPoints() {
    }

    /** Those of one customer, the oldest first. */
    static List<ContactPoint> of(RecordRef owner, UnitOfWork work) {
        return work.entities().createQuery(
                "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null order by p.id",
                ContactPoint.class).setParameter("owner", owner).getResultList();
    }

    /**
     * The customers of one type that have any of these addresses or numbers. What this unit of work has not written yet is
     * not looked at: a flush for every row would make an import crawl.
     */
    static <E extends Customer> List<E> owners(Class<E> type, Collection<String> matchKeys, UnitOfWork work) {
        if (matchKeys.isEmpty()) {
            return List.of();
        }
        String typeId = StoredRecord.typeOf(type);
        List<UUID> ids = work.entities().createQuery(
                "select p.owner from ContactPoint p where p.matchKey in :keys and p.archivedAt is null", RecordRef.class)
                .setParameter("keys", matchKeys).setFlushMode(FlushModeType.COMMIT).setMaxResults(50).getResultList()
                .stream().filter(owner -> owner.type().equals(typeId)).map(RecordRef::id).distinct().toList();
        return work.findAll(type, ids);
    }
}
