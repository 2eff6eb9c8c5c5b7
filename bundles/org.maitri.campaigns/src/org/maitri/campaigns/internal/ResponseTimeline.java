package org.maitri.campaigns.internal;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells which campaigns reached a customer, and what the customer did about it. */
@Component(service = TimelineContributor.class)
public final class ResponseTimeline implements TimelineContributor {

    private static final String OLDER =
            "select r from CampaignResponse r where r.customer = :customer" + " and r.archivedAt is null";
    private static final String AFTER_CURSOR = " and (r.happenedAt < :at or r.happenedAt = :at and r.id < :id)";
    private static final String ORDER = " order by r.happenedAt desc, r.id desc";

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        TypedQuery<CampaignResponse> responses = work.entities()
                .createQuery(
                        OLDER + query.before().map(cursor -> AFTER_CURSOR).orElse("") + ORDER, CampaignResponse.class)
                .setParameter("customer", customer)
                .setMaxResults(query.limit());
        query.before()
                .ifPresent(cursor -> responses.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        List<CampaignResponse> found = responses.getResultList();
        Map<UUID, String> names = work
                .findAll(
                        Campaign.class,
                        found.stream()
                                .map(response -> response.campaign().id())
                                .distinct()
                                .toList())
                .stream()
                .filter(campaign -> campaign.name() != null)
                .collect(Collectors.toMap(Campaign::id, Campaign::name));
        return found.stream()
                .map(response ->
                        entry(response, names.getOrDefault(response.campaign().id(), "")))
                .toList();
    }

    @Override
    public List<TimelineKind> kinds() {
        return ResponseType.KINDS.stream()
                .map(kind -> TimelineKind.of("campaigns." + kind.value(), kind.label(), kind.icon()))
                .toList();
    }

    private static TimelineEntry entry(CampaignResponse response, String name) {
        return new TimelineEntry(
                response.id(),
                response.happenedAt(),
                "campaigns." + response.kind(),
                Messages.get("response." + response.kind()),
                icon(response.kind()),
                Messages.get("response.title." + response.kind(), name),
                response.note() == null ? "" : response.note(),
                "",
                response.campaign());
    }

    private static String icon(String kind) {
        return ResponseType.KINDS.stream()
                .filter(choice -> choice.value().equals(kind))
                .findFirst()
                .map(choice -> choice.icon())
                .orElse("megaphone");
    }
}
