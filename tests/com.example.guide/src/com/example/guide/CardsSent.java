package com.example.guide;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells when a membership card was sent. */
// guide: ContactContributor
@Component
public final class CardsSent implements ContactContributor {

    @Override
    public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        return Membership.of(customers, work).stream()
                .filter(sent -> sent.cardSentAt() != null)
                .filter(sent ->
                        sent.cardSentAt().isAfter(after) && sent.cardSentAt().isBefore(until))
                .map(sent -> new Contact(sent.customer(), sent.cardSentAt(), "post", "service", sent.ref()))
                .toList();
    }
}
// guide: end
