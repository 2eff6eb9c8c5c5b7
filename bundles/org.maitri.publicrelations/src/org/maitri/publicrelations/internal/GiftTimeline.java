package org.maitri.publicrelations.internal;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells what a customer gave or was given. Gifts have a day and no hour, so they stand at noon. */
@Component(service = TimelineContributor.class)
public final class GiftTimeline implements TimelineContributor {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        LocalDate latest = query.before()
                .map(cursor -> cursor.at().atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(LAST);
        TypedQuery<Gift> gifts = work.entities()
                .createQuery(
                        "select g from Gift g where g.giver = :customer"
                                + " and g.archivedAt is null and g.state <> :asked and g.givenOn is not null and g.givenOn <= :latest"
                                + " order by g.givenOn desc, g.id desc",
                        Gift.class)
                .setParameter("customer", customer)
                .setParameter("asked", Gift.ASKED)
                .setParameter("latest", latest);
        try (var stream = gifts.getResultStream()) {
            return stream.map(GiftTimeline::entry)
                    .filter(entry -> query.admits(entry.at(), entry.id()))
                    .limit(query.limit())
                    .toList();
        }
    }

    private static TimelineEntry entry(Gift gift) {
        Instant noon = gift.givenOn().atTime(12, 0).toInstant(ZoneOffset.UTC);
        String title = Messages.get("timeline.gift." + gift.direction(), gift.amount() == null ? 0 : gift.amount());
        return new TimelineEntry(
                gift.id(),
                noon,
                "publicrelations.gift",
                Messages.get("gift.label"),
                "hand-heart",
                title,
                gift.purpose() == null ? "" : gift.purpose(),
                "",
                gift.ref());
    }
}
