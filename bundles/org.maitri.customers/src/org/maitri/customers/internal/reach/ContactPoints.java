package org.maitri.customers.internal.reach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.customers.ContactPoint;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Reads the contact points of a customer. */
public final class ContactPoints {

    private ContactPoints() {}

    /** The oldest first, without archived ones. */
    public static List<ContactPoint> of(RecordRef owner, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null order by p.id",
                        ContactPoint.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Those of each of some customers in the same way; whoever has none is missing. */
    public static Map<RecordRef, List<ContactPoint>> of(Collection<RecordRef> owners, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner in :owners and p.archivedAt is null order by p.id",
                        ContactPoint.class)
                .setParameter("owners", owners)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ContactPoint::owner));
    }
}
