package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells what was booked on a customer's card. */
// guide: TimelineContributor
@Component
public final class PointsTimeline implements TimelineContributor {

    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public List<TimelineKind> kinds() {
        return EntryKind.ALL.stream()
                .map(kind -> TimelineKind.of("loyaltycard." + kind.value(), label(kind), kind.icon())
                        .stored(Entry.class, "customer", "bookedOn", "note", ""))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        LocalDate latest = LocalDate.ofInstant(query.latest(), ZoneId.systemDefault());
        return work
                .entities()
                .createQuery(
                        "select e from LoyaltyEntry e where e.customer = :customer and e.archivedAt is null"
                                + " and (e.bookedOn < :latest or e.bookedOn = :latest and e.id < :before)"
                                + " order by e.bookedOn desc, e.id desc",
                        Entry.class)
                .setParameter("customer", customer)
                .setParameter("latest", latest)
                .setParameter("before", sameMoment(query, latest).orElse(LAST))
                .setMaxResults(query.limit())
                .getResultList()
                .stream()
                .map(PointsTimeline::told)
                .toList();
    }
    // guide: end

    /** What a page begins after, if that has the very moment that entries of the day have. */
    private static Optional<UUID> sameMoment(TimelineQuery query, LocalDate day) {
        return query.before().filter(cursor -> cursor.at().equals(start(day))).map(TimelineQuery.Cursor::id);
    }

    private static TimelineEntry told(Entry entry) {
        Choice kind = EntryKind.choice(entry.kind());
        return new TimelineEntry(
                entry.id(),
                start(entry.bookedOn()),
                "loyaltycard." + kind.value(),
                label(kind),
                kind.icon(),
                Messages.count("timeline.points", Math.abs(entry.points())),
                entry.note() == null ? "" : entry.note(),
                entry.createdBy(),
                new RecordRef(Card.TYPE, entry.cardId()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static String label(Choice kind) {
        return Messages.get("timeline." + kind.value());
    }
}
