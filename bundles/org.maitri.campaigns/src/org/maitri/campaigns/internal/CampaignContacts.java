package org.maitri.campaigns.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What campaigns sent to customers, or told them. */
@Component
public final class CampaignContacts implements ContactContributor {

    @Override
    public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        List<CampaignResponse> responses = work.entities()
                .createQuery(
                        "select r from CampaignResponse r where r.customer in :customers and r.kind = :contacted"
                                + " and r.happenedAt > :after and r.happenedAt <= :until and r.archivedAt is null",
                        CampaignResponse.class)
                .setParameter("customers", customers)
                .setParameter("contacted", CampaignResponse.CONTACTED)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
        Set<UUID> keys = responses.stream()
                .map(CampaignResponse::campaign)
                .filter(Objects::nonNull)
                .map(RecordRef::id)
                .collect(Collectors.toSet());
        Map<UUID, String> channels = keys.isEmpty()
                ? Map.of()
                : work.findAll(Campaign.class, keys).stream()
                        .collect(Collectors.toMap(Campaign::id, Campaign::personalChannel));
        return responses.stream()
                .map(response -> new Contact(
                        response.customer(),
                        response.happenedAt(),
                        response.campaign() == null
                                ? "mail"
                                : channels.getOrDefault(response.campaign().id(), "mail"),
                        Attention.MARKETING,
                        response.ref()))
                .toList();
    }
}
