package org.maitri.customers.internal.reach;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merging;
import org.osgi.service.component.annotations.Component;

/**
 * Leaves a merged customer with every address once, one preferred address of each kind at most, and the chosen mail address
 * and telephone number as the primary ones.
 */
@Component
public final class CustomerMerge implements MergeContributor {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Person.TYPE)
                || recordType.equals(Organisation.TYPE)
                || recordType.equals(Household.TYPE);
    }

    @Override
    public void settle(Merging merging) {
        if (merging.survivingRecord() instanceof Customer customer) {
            archiveSecondOnes(ContactPoints.of(customer.ref(), merging.work()), merging);
            List<ContactPoint> points = ContactPoints.of(customer.ref(), merging.work()).stream()
                    .filter(point -> !point.archived())
                    .toList();
            points.stream().map(ContactPoint::kind).distinct().forEach(kind -> preferOne(kind, points, customer));
            customer.reachedBy(points);
        }
    }

    /** Of two that are the same the better labelled stays, else the older one. */
    private static void archiveSecondOnes(List<ContactPoint> points, Merging merging) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<String, ContactPoint> first = new HashMap<>();
        for (ContactPoint point : points) {
            String key = point.kind() + '\n' + point.matchKey();
            ContactPoint known = first.get(key);
            if (known == null) {
                first.put(key, point);
            } else {
                boolean better = known.label() == null && point.label() != null;
                (better ? known : point).archive(now);
                first.put(key, better ? point : known);
            }
        }
        merging.work().entities().flush();
    }

    private static void preferOne(String kind, List<ContactPoint> points, Customer customer) {
        String primary = ContactPoint.MAIL.equals(kind)
                ? customer.primaryMail()
                : ContactPoint.PHONE.equals(kind) ? customer.primaryPhone() : null;
        ContactPoint chosen = points.stream()
                .filter(point -> point.is(kind)
                        && primary != null
                        && (primary.equals(point.content()) || primary.equals(point.shown(customer.country()))))
                .findFirst()
                .or(() -> ContactPoint.primary(points, kind))
                .orElse(null);
        boolean wanted = points.stream().anyMatch(point -> point.is(kind) && point.preferred())
                || chosen != ContactPoint.primary(points, kind).orElse(null);
        for (ContactPoint point : points) {
            boolean preferred = wanted && point == chosen;
            if (point.is(kind) && point.preferred() != preferred) {
                point.setPreferred(preferred);
            }
        }
    }
}
