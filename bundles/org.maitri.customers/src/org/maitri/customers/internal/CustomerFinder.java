package org.maitri.customers.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maitri.customers.ContactPoint;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;

/** Finds the customer a command is about: by mail address, telephone number, name, or reference. */
public final class CustomerFinder {

    private CustomerFinder() {}

    /** @throws RefusedException if nobody is meant, or several */
    public static RecordRef find(String who, UnitOfWork work) {
        List<RecordRef> found = candidates(who.strip(), work);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new RefusedException(
                found.isEmpty()
                        ? Messages.get("command.customer.none", who)
                        : Messages.get(
                                "command.customer.several",
                                who,
                                String.join(
                                        ", ",
                                        found.stream().map(RecordRef::toString).toList())));
    }

    private static List<RecordRef> candidates(String who, UnitOfWork work) {
        if (who.matches("[a-z.-]+:[0-9a-fA-F-]{36}")) {
            return work.find(RecordRef.parse(who)).map(record -> record.ref()).stream()
                    .toList();
        }
        List<RecordRef> found = new ArrayList<>(work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p"
                                + " where p.matchKey in :keys and p.archivedAt is null",
                        RecordRef.class)
                .setParameter(
                        "keys",
                        List.of(
                                ContactPoint.matchKey(ContactPoint.MAIL, who),
                                ContactPoint.matchKey(ContactPoint.PHONE, who)))
                .setMaxResults(10)
                .getResultList());
        for (String entity : List.of("Person", "Organisation")) {
            work.entities()
                    .createQuery(
                            "select c.id from " + entity + " c where lower(c.name) = lower(:name)"
                                    + " and c.archivedAt is null",
                            UUID.class)
                    .setParameter("name", who)
                    .setMaxResults(10)
                    .getResultList()
                    .forEach(id -> found.add(new RecordRef("customers." + entity.toLowerCase(Locale.ROOT), id)));
        }
        return found.stream().distinct().toList();
    }
}
