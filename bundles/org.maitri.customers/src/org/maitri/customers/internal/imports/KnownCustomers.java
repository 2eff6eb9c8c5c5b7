package org.maitri.customers.internal.imports;

import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.CustomerName;
import org.maitri.customers.Organisation;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/**
 * Finds customers there are already, for every row anew. What the import has not written yet is not looked at: a flush for
 * every row would make it crawl.
 */
final class KnownCustomers {

    private static final int SHARED_BY_AT_MOST = 50;

    private KnownCustomers() {}

    /** The customers of one type that have any of these addresses or numbers. */
    static <E extends Customer> List<E> reachedBy(Class<E> entity, Collection<String> matchKeys, UnitOfWork work) {
        String type = StoredRecord.typeOf(entity);
        return matchKeys.stream()
                .flatMap(key -> owners(key, work).stream())
                .filter(owner -> owner.type().equals(type))
                .distinct()
                .flatMap(owner -> work.find(entity, owner.id()).stream())
                .toList();
    }

    private static List<RecordRef> owners(String matchKey, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select p.owner from ContactPoint p where p.matchKey = :key" + " and p.archivedAt is null",
                        RecordRef.class)
                .setParameter("key", matchKey)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(SHARED_BY_AT_MOST)
                .getResultList();
    }

    static List<ContactPoint> pointsOf(Customer customer, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null"
                                + " order by p.id",
                        ContactPoint.class)
                .setParameter("owner", customer.ref())
                .getResultList();
    }

    /** The organisation of that name, if there is just one. */
    static Optional<Organisation> organisationNamed(String name, UnitOfWork work) {
        List<Organisation> named = work.entities()
                .createQuery(
                        "select o from Organisation o" + " where o.matchName = :name and o.archivedAt is null",
                        Organisation.class)
                .setParameter("name", CustomerName.normalised(name))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
