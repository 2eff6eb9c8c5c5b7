package org.maitri.spi.timeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of a timeline.
 *
 * @param before the last entry of the page before; empty for the newest
 * @param limit entries a page
 */
public record TimelineQuery(Optional<Cursor> before, int limit) {

    /** An entry's place on the timeline. */
    public record Cursor(Instant at, UUID id) {

        public static Cursor of(TimelineEntry entry) {
            return new Cursor(entry.at(), entry.id());
        }
    }

    public static TimelineQuery newest(int limit) {
        return new TimelineQuery(Optional.empty(), limit);
    }

    /** The moment entries must be at or before; the far future for the first page. */
    public Instant latest() {
        return before.map(Cursor::at).orElse(Instant.parse("9999-12-31T00:00:00Z"));
    }

    /** Whether an entry belongs on this page or a later one. */
    public boolean admits(Instant at, UUID id) {
        return before.map(cursor -> at.isBefore(cursor.at()) || at.equals(cursor.at()) && id.compareTo(cursor.id()) < 0)
                .orElse(true);
    }
}
