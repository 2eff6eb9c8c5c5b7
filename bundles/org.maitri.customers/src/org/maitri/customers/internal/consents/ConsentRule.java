package org.maitri.customers.internal.consents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maitri.customers.Consent;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ContactRule;
import org.osgi.service.component.annotations.Component;

/**
 * Lets customers be contacted as they agreed: the latest decision on a purpose counts, one on the channel itself before one on
 * every channel. Advertising by mail, telephone or message needs a consent; other things only that none was withdrawn.
 */
@Component
public final class ConsentRule implements ContactRule {

    private static final int KEYS_A_QUERY = 500;
    private static final Set<String> WITHOUT = Set.of("post");

    @Override
    public Map<RecordRef, String> refusals(
            Collection<RecordRef> customers, String channel, String purpose, UnitOfWork work) {
        Map<RecordRef, Consent> decided = decided(List.copyOf(customers), channel, purpose, work);
        Map<RecordRef, String> refusals = new HashMap<>();
        for (RecordRef customer : customers) {
            Consent consent = decided.get(customer);
            if (consent == null) {
                if (purpose.equals(Consent.MARKETING) && !WITHOUT.contains(channel)) {
                    refusals.put(customer, Messages.get("consent.missing"));
                }
            } else if (!consent.given()) {
                refusals.put(
                        customer,
                        Messages.get(
                                "consent.withdrawn", consent.at().toString().substring(0, 10)));
            }
        }
        return refusals;
    }

    private static Map<RecordRef, Consent> decided(
            List<RecordRef> customers, String channel, String purpose, UnitOfWork work) {
        Map<RecordRef, Consent> decided = new HashMap<>();
        for (int from = 0; from < customers.size(); from += KEYS_A_QUERY) {
            List<Consent> found = new ArrayList<>(work.entities()
                    .createQuery(
                            "select c from Consent c where c.customer in :customers and c.purpose = :purpose"
                                    + " and c.channel in :channels and c.archivedAt is null order by c.at, c.id",
                            Consent.class)
                    .setParameter("customers", customers.subList(from, Math.min(from + KEYS_A_QUERY, customers.size())))
                    .setParameter("purpose", purpose)
                    .setParameter("channels", List.of(channel, Consent.ANY))
                    .getResultList());
            found.stream()
                    .filter(consent -> consent.channel().equals(Consent.ANY))
                    .forEach(consent -> decided.put(consent.customer(), consent));
            found.stream()
                    .filter(consent -> !consent.channel().equals(Consent.ANY))
                    .forEach(consent -> {
                        Consent every = decided.get(consent.customer());
                        if (every == null || every.given() || consent.at().isAfter(every.at())) {
                            decided.put(consent.customer(), consent);
                        }
                    });
        }
        return decided;
    }
}
