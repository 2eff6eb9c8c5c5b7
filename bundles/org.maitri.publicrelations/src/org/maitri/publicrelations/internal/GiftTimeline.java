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
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells what a customer gave or was given. Gifts have a day and no hour, so they stand at noon. */
@Component(service = TimelineContributor.class)
public final class GiftTimeline implements TimelineContributor {

    @Override
    public List<TimelineKind> kinds() {
        return List.of(TimelineKind.of("publicrelations.gift", Messages.get("gift.label"), "hand-heart")
                .stored(Gift.class, "giver", "givenOn", "purpose", ""));
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        String older = query.before().map(cursor -> older(cursor.at())).orElse("");
        TypedQuery<Gift> gifts = work.entities()
                .createQuery(
                        "select g from Gift g where g.giver = :customer"
                                + " and g.archivedAt is null and g.state <> :asked and g.givenOn is not null" + older
                                + " order by g.givenOn desc, g.id desc",
                        Gift.class)
                .setParameter("customer", customer)
                .setParameter("asked", Gift.ASKED)
                .setMaxResults(query.limit());
        query.before().ifPresent(cursor -> gifts.setParameter("day", day(cursor.at())));
        if (older.contains(":id")) {
            query.before().ifPresent(cursor -> gifts.setParameter("id", cursor.id()));
        }
        return gifts.getResultStream().map(GiftTimeline::entry).toList();
    }

    /** Those of a day are all of one moment: before, at or after the cursor. */
    private static String older(Instant at) {
        int noon = at.compareTo(noon(day(at)));
        return noon == 0
                ? " and (g.givenOn < :day or g.givenOn = :day and g.id < :id)"
                : noon > 0 ? " and g.givenOn <= :day" : " and g.givenOn < :day";
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static TimelineEntry entry(Gift gift) {
        String title = Messages.get("timeline.gift." + gift.direction(), GiftType.worth(gift));
        return new TimelineEntry(
                gift.id(),
                noon(gift.givenOn()),
                "publicrelations.gift",
                Messages.get("gift.label"),
                "hand-heart",
                title,
                gift.purpose() == null ? "" : gift.purpose(),
                "",
                gift.ref());
    }
}
