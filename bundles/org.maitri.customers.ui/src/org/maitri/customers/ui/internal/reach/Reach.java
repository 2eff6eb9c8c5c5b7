package org.maitri.customers.ui.internal.reach;

import java.util.Comparator;
import java.util.List;
import org.maitri.customers.ContactLink;
import org.maitri.customers.ContactPoint;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * One way to reach a customer.
 *
 * @param kind that of the contact point
 * @param link what the desktop opens; blank where there is nothing to open
 */
public record Reach(String kind, String text, String link) {

    private static final int MOST = 20;

    /** The ways to reach a customer, the preferred first. */
    public static List<Reach> all(RecordRef customer, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null",
                        ContactPoint.class)
                .setParameter("owner", customer)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(point -> point.content() != null)
                .sorted(Comparator.comparing(ContactPoint::preferred).reversed().thenComparing(ContactPoint::kind))
                .map(Reach::of)
                .toList();
    }

    private static Reach of(ContactPoint point) {
        String content = point.content().strip();
        return new Reach(
                point.kind(),
                content.replaceAll("\\s*\\R\\s*", ", "),
                ContactLink.of(point.kind(), content).orElse(""));
    }

    String icon() {
        return switch (kind) {
            case ContactPoint.MAIL -> "mail";
            case ContactPoint.PHONE -> "phone";
            case ContactPoint.WEB, ContactPoint.SOCIAL -> "globe";
            default -> "map-pin";
        };
    }
}
