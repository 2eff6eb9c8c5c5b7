package org.maitri.customers.internal.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.FollowedChange;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps a customer's primary mail address and telephone number and the contact points in step, whichever of them a person
 * changed: a changed contact point decides what is primary, a primary address that was typed in becomes a contact point.
 */
@Component
public final class PrimaryAddresses implements DomainEventListener {

    private static final int PAGE = 500;

    private final Database database;
    private final Journal journal;

    @Activate
    public PrimaryAddresses(@Reference Database database, @Reference Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public void happened(DomainEvent event) {
        String type = event.record().type();
        boolean point = type.equals(ContactPoint.TYPE);
        boolean customer = type.equals(Person.TYPE) || type.equals(Organisation.TYPE) || type.equals(Household.TYPE);
        if (event.topic().equals(RECORD_CHANGED) && (point || customer)) {
            FollowedChange.of(event, Messages.get("commit.primary"), journal).ifPresent(change -> {
                if (point) {
                    followPoint(change.record());
                } else {
                    followCustomer(change, "primaryMail", ContactPoint.MAIL);
                    followCustomer(change, "primaryPhone", ContactPoint.PHONE);
                }
            });
        }
    }

    private void followPoint(RecordRef point) {
        if (database.read(work -> preferredBeside(point, work).findAny().isPresent())) {
            write(work -> preferredBeside(point, work).forEach(other -> other.setPreferred(false)));
        }
        if (database.read(
                work -> owner(point, work).map(owner -> apart(owner, work)).orElse(false))) {
            write(work -> owner(point, work).ifPresent(owner -> owner.reachedBy(ContactPoints.of(owner.ref(), work))));
        }
    }

    /** The other preferred points of the same kind, where this one is preferred now. */
    private static Stream<ContactPoint> preferredBeside(RecordRef point, UnitOfWork work) {
        return work.find(ContactPoint.class, point.id()).filter(ContactPoint::preferred).stream()
                .flatMap(chosen -> ContactPoints.of(chosen.owner(), work).stream()
                        .filter(other -> other.is(chosen.kind()))
                        .filter(other -> other.preferred() && !other.id().equals(chosen.id())));
    }

    private void followCustomer(Change change, String field, String kind) {
        Change.Values values = change.fields().get(field);
        if (values != null && !database.read(work -> isPrimary(change.record(), kind, values.now(), work))) {
            write(work -> makePrimary(change.record(), kind, values, work));
        }
    }

    private void write(Consumer<UnitOfWork> what) {
        database.change(Messages.get("commit.primary"), what);
    }

    private static Optional<Customer> owner(RecordRef point, UnitOfWork work) {
        return work.find(ContactPoint.class, point.id()).flatMap(found -> Customer.of(found.owner(), work));
    }

    private static boolean apart(Customer customer, UnitOfWork work) {
        return apart(customer, ContactPoints.of(customer.ref(), work));
    }

    private static boolean apart(Customer customer, List<ContactPoint> points) {
        return !Objects.equals(customer.primary(points, ContactPoint.MAIL), customer.primaryMail())
                || !Objects.equals(customer.primary(points, ContactPoint.PHONE), customer.primaryPhone());
    }

    private static boolean isPrimary(RecordRef customer, String kind, String wanted, UnitOfWork work) {
        List<ContactPoint> points = ContactPoints.of(customer, work);
        return Customer.of(customer, work)
                .map(found -> Objects.equals(found.primary(points, kind), wanted))
                .orElse(true);
    }

    /** Makes the typed address the preferred one of its kind; where it was cleared, the point it came from is archived. */
    private static void makePrimary(RecordRef owner, String kind, Change.Values values, UnitOfWork work) {
        List<ContactPoint> points = ContactPoints.of(owner, work).stream()
                .filter(point -> point.is(kind))
                .toList();
        if (values.now() == null) {
            String country = Customer.of(owner, work).map(Customer::country).orElse(null);
            points.stream()
                    .filter(point -> point.content().equals(values.old())
                            || point.shown(country).equals(values.old()))
                    .forEach(point -> point.archive(Instant.now()));
            return;
        }
        String key = ContactPoint.matchKey(kind, values.now());
        points.forEach(point -> point.setPreferred(false));
        ContactPoint chosen = points.stream()
                .filter(point -> key.equals(point.matchKey()))
                .findFirst()
                .orElseGet(() -> work.add(ContactPoint.of(owner, kind, null, values.now())));
        chosen.setContent(values.now());
        chosen.setPreferred(true);
        chosen.setDoNotUse(false);
        if (chosen.past(LocalDate.now())) {
            chosen.setValidUntil(null);
        }
        Customer.of(owner, work).ifPresent(found -> found.reachedBy(ContactPoints.of(owner, work)));
    }

    /** Reaches those anew whose addresses began or ended since the last time somebody looked. */
    public static void bringUpToDate(Database database, LocalDate today) {
        List<RecordRef> late = database.read(work -> late(today, work));
        if (!late.isEmpty()) {
            database.changeAllowed(
                    Messages.get("commit.primary"),
                    late,
                    (owners, work) -> owners.forEach(owner -> Customer.of(owner, work)
                            .ifPresent(customer -> customer.reachedBy(ContactPoints.of(owner, work)))));
        }
    }

    public static List<RecordRef> late(LocalDate today, UnitOfWork work) {
        List<RecordRef> owners = work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p where p.archivedAt is null"
                                + " and (p.validUntil < :today or p.validFrom <= :today)",
                        RecordRef.class)
                .setParameter("today", today)
                .getResultList();
        List<RecordRef> late = new ArrayList<>();
        for (int from = 0; from < owners.size(); from += PAGE) {
            List<RecordRef> page = owners.subList(from, Math.min(owners.size(), from + PAGE));
            Map<RecordRef, List<ContactPoint>> points = ContactPoints.of(page, work);
            Customer.all(page, work).stream()
                    .filter(customer -> apart(customer, points.getOrDefault(customer.ref(), List.of())))
                    .forEach(customer -> late.add(customer.ref()));
            work.entities().clear();
        }
        return late;
    }
}
