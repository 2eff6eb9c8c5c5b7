package com.example.guide;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ContactRule;
import org.osgi.service.component.annotations.Component;

/** Forbids advertising by post to members who did not get their card yet. */
// guide: ContactRule
@Component
public final class CardFirst implements ContactRule {

    @Override
    public Map<RecordRef, String> refusals(
            Collection<RecordRef> customers, String channel, String purpose, UnitOfWork work) {
        Map<RecordRef, String> refusals = new HashMap<>();
        if (channel.equals("post") && purpose.equals("marketing")) {
            Membership.of(customers, work).stream()
                    .filter(membership -> membership.cardSentAt() == null)
                    .forEach(membership -> refusals.put(membership.customer(), Messages.get("rule.card-first")));
        }
        return refusals;
    }
}
// guide: end
