package org.maitri.spi.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of a timeline.
 *
 * @param before the last entry of the page before; empty for the newest
 * @param limit entries a page
 * @param filter which entries; the timeline sees to it, contributors need not
 */
public record TimelineQuery(Optional<Cursor> before, int limit, TimelineFilter filter) {

    /** Keys in the order of the databases, which know no sign. */
    public static final Comparator<UUID> BY_KEY = Comparator.<UUID, Long>comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    /** The order of entries on a timeline. */
    public static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id, BY_KEY)
            .reversed();

    /** An entry's place on the timeline. */
    public record Cursor(Instant at, UUID id) {

        public static Cursor of(TimelineEntry entry) {
            return new Cursor(entry.at(), entry.id());
        }
    }

    public TimelineQuery(Optional<Cursor> before, int limit) {
        this(before, limit, TimelineFilter.NONE);
    }

    public static TimelineQuery newest(int limit) {
        return new TimelineQuery(Optional.empty(), limit);
    }

    /** The page that follows an entry. */
    public TimelineQuery after(TimelineEntry last) {
        return new TimelineQuery(Optional.of(Cursor.of(last)), limit, filter);
    }

    public TimelineQuery where(TimelineFilter wanted) {
        return new TimelineQuery(before, limit, wanted);
    }

    /** The moment entries must be at or before; the far future for the first page. */
    public Instant latest() {
        return before.map(Cursor::at).orElse(Instant.parse("9999-12-31T00:00:00Z"));
    }

    /** Whether an entry belongs on this page or a later one. */
    public boolean admits(Instant at, UUID id) {
        return before.map(cursor ->
                        at.isBefore(cursor.at()) || at.equals(cursor.at()) && BY_KEY.compare(id, cursor.id()) < 0)
                .orElse(true);
    }
}
