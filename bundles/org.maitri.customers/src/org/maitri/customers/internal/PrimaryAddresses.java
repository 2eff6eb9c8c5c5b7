package org.maitri.customers.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps a customer's primary mail address and telephone number and the contact points in step, whichever of them a person
 * changed: a changed contact point decides what is primary, a primary address that was typed in becomes a contact point.
 */
@Component
public final class PrimaryAddresses implements DomainEventListener {

    private final Database database;

    @Activate
    public PrimaryAddresses(@Reference Database database) {
        this.database = database;
    }

    @Override
    public void happened(DomainEvent event) {
        RecordRef record = event.record();
        if (!event.topic().equals(RECORD_CHANGED)) {
            return;
        }
        boolean point = record.type().equals(ContactPoint.TYPE);
        boolean customer = record.type().equals(Person.TYPE) || record.type().equals(Organisation.TYPE);
        if ((point || customer) && database.read(work -> owner(record, work).map(owner -> apart(owner, work)).orElse(false))) {
            database.write(Messages.get("commit.primary"), work -> {
                owner(record, work).ifPresent(owner -> bringTogether(owner, point, work));
                return null;
            });
        }
    }

    private static Optional<Customer> owner(RecordRef record, UnitOfWork work) {
        Optional<StoredRecord> found = work.find(record);
        return found.flatMap(it -> it instanceof ContactPoint point ? work.find(point.owner()) : found)
                .filter(Customer.class::isInstance).map(Customer.class::cast);
    }

    private static boolean apart(Customer customer, UnitOfWork work) {
        List<ContactPoint> points = ContactPoints.of(customer.ref(), work);
        return !Objects.equals(content(points, ContactPoint.MAIL), customer.primaryMail())
                || !Objects.equals(content(points, ContactPoint.PHONE), customer.primaryPhone());
    }

    private static String content(List<ContactPoint> points, String kind) {
        return ContactPoint.primary(points, kind).map(ContactPoint::content).orElse(null);
    }

    private static void bringTogether(Customer customer, boolean pointsDecide, UnitOfWork work) {
        List<ContactPoint> points = ContactPoints.of(customer.ref(), work);
        if (pointsDecide) {
            customer.reachedBy(points);
        } else {
            follow(points, customer.ref(), ContactPoint.MAIL, customer.primaryMail(), work);
            follow(points, customer.ref(), ContactPoint.PHONE, customer.primaryPhone(), work);
        }
    }

    /** Makes the typed address the preferred one of its kind; a cleared one archives the point it was taken from. */
    private static void follow(List<ContactPoint> points, RecordRef owner, String kind, String wanted, UnitOfWork work) {
        Optional<ContactPoint> primary = ContactPoint.primary(points, kind);
        if (wanted == null) {
            primary.ifPresent(point -> point.archive(Instant.now()));
        } else if (primary.isEmpty() || !wanted.equals(primary.get().content())) {
            points.stream().filter(point -> point.is(kind)).forEach(point -> point.setPreferred(false));
            String key = ContactPoint.matchKey(kind, wanted);
            ContactPoint chosen = points.stream().filter(point -> point.is(kind) && key.equals(point.matchKey())).findFirst()
                    .orElseGet(() -> work.add(ContactPoint.of(owner, kind, null, wanted)));
            chosen.setContent(wanted);
            chosen.setPreferred(true);
        }
    }
}
