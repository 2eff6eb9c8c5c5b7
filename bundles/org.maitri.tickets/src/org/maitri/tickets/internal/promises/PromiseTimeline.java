package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells what was promised to a customer, and what became of it. */
@Component
public final class PromiseTimeline implements TimelineContributor {

    private static final String GIVEN = "promise.given";
    private static final String SETTLED = "promise.settled";
    private static final String ICON = "handshake";

    @Override
    public List<TimelineKind> kinds() {
        return List.of(
                TimelineKind.of(GIVEN, Messages.get("timeline.given"), ICON)
                        .stored(Promise.class, "customer", "givenAt", "words", ""),
                TimelineKind.of(SETTLED, Messages.get("timeline.settled"), ICON)
                        .stored(Promise.class, "customer", "settledAt", "words", ""));
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        return Stream.concat(
                        promises("givenAt", customer, query, work).map(PromiseTimeline::given),
                        promises("settledAt", customer, query, work).map(PromiseTimeline::settled))
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .sorted(TimelineQuery.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    /** One more than asked for: the last one of the page before may be among them. */
    private static Stream<Promise> promises(String at, RecordRef customer, TimelineQuery query, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p from Promise p where p.customer = :customer and p.archivedAt is null and p." + at
                                + " <= :latest order by p." + at + " desc, p.id desc",
                        Promise.class)
                .setParameter("customer", customer)
                .setParameter("latest", query.latest())
                .setMaxResults(query.limit() + 1)
                .getResultList()
                .stream();
    }

    private static TimelineEntry given(Promise promise) {
        return entry(promise, promise.id(), promise.givenAt(), GIVEN, Messages.get("timeline.given"));
    }

    private static TimelineEntry settled(Promise promise) {
        UUID id = promise.id();
        UUID key = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1L);
        return entry(promise, key, promise.settledAt(), SETTLED, Messages.get("state." + promise.state()));
    }

    private static TimelineEntry entry(Promise promise, UUID key, Instant at, String kind, String label) {
        return new TimelineEntry(
                key,
                at,
                kind,
                label,
                ICON,
                promise.words(),
                "",
                promise.givenBy() == null ? "" : promise.givenBy(),
                promise.ref());
    }
}
