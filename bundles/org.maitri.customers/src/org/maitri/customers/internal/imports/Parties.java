package org.maitri.customers.internal.imports;

import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Finds the people, organisations and households that a file names: by reference, key, mail address or name. */
final class Parties {

    private static final List<Class<? extends Customer>> TYPES =
            List.of(Person.class, Organisation.class, Household.class);
    private static final int TOLD = 5;

    private Parties() {}

    /** @throws RefusedException if nobody is meant, or several may be */
    static RecordRef require(String text, ImportContext context) {
        String name = text.strip();
        List<RecordRef> found = byReference(name, context.work());
        if (found.isEmpty()) {
            found = byKey(name, context);
        }
        if (found.isEmpty() && name.contains("@")) {
            found = byMail(name, context.work());
        }
        if (found.isEmpty()) {
            found = byName(name, context.work());
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new RefusedException(Messages.get(found.isEmpty() ? "party.none" : "party.several", name));
    }

    /** The one that is meant already, where it is called so: others may be, too. */
    static RecordRef require(RecordRef known, String text, ImportContext context) {
        return Optional.ofNullable(known)
                .filter(party -> context.work()
                        .find(party)
                        .filter(found -> found instanceof Customer customer
                                && text.strip().equals(customer.name()))
                        .isPresent())
                .orElseGet(() -> require(text, context));
    }

    private static List<RecordRef> byReference(String text, UnitOfWork work) {
        return text.matches("customers\\.[a-z]+:[0-9a-fA-F-]{36}")
                ? work.find(RecordRef.parse(text)).map(StoredRecord::ref).stream()
                        .toList()
                : List.of();
    }

    private static List<RecordRef> byKey(String key, ImportContext context) {
        List<RecordRef> here = TYPES.stream()
                .flatMap(type -> context.work().findByExternalKey(type, context.keySource(), key).stream())
                .map(StoredRecord::ref)
                .toList();
        return !here.isEmpty()
                ? here
                : TYPES.stream()
                        .flatMap(type -> context.work().findByExternalKey(type, key).stream())
                        .map(StoredRecord::ref)
                        .toList();
    }

    private static List<RecordRef> byMail(String mail, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p where p.kind = :kind and p.matchKey = :key"
                                + " and p.archivedAt is null",
                        RecordRef.class)
                .setParameter("kind", ContactPoint.MAIL)
                .setParameter("key", ContactPoint.matchKey(ContactPoint.MAIL, mail))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(TOLD)
                .getResultList();
    }

    private static List<RecordRef> byName(String name, UnitOfWork work) {
        return TYPES.stream()
                .flatMap(type -> work
                        .entities()
                        .createQuery(
                                "select c.id from " + type.getSimpleName()
                                        + " c where c.name = :name and c.archivedAt is null",
                                UUID.class)
                        .setParameter("name", name)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setMaxResults(TOLD)
                        .getResultList()
                        .stream()
                        .map(id -> new RecordRef(StoredRecord.typeOf(type), id)))
                .toList();
    }
}
