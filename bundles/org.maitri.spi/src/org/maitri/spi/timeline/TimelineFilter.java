package org.maitri.spi.timeline;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Which entries are asked for.
 *
 * @param kinds ids of kinds; empty for all
 * @param actor who did it; blank for anybody
 * @param from the first moment; null for the beginning
 * @param until the moment after the last; null for the end
 * @param words all of which stand in title, detail, kind or actor; blank for any
 */
public record TimelineFilter(Set<String> kinds, String actor, Instant from, Instant until, String words) {

    /** Everything. */
    public static final TimelineFilter NONE = new TimelineFilter(Set.of(), "", null, null, "");

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
        actor = actor.strip();
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it leaves out entries that a contributor cannot leave out by their time alone. */
    public boolean selects() {
        return !kinds.isEmpty() || !actor.isEmpty() || !words.isEmpty();
    }

    public boolean admits(TimelineEntry entry) {
        return (kinds.isEmpty() || kinds.contains(entry.kind()))
                && (actor.isEmpty() || actor.equalsIgnoreCase(entry.actor()))
                && (from == null || !entry.at().isBefore(from))
                && (until == null || entry.at().isBefore(until))
                && says(entry);
    }

    private boolean says(TimelineEntry entry) {
        if (words.isEmpty()) {
            return true;
        }
        String text = (entry.title() + '\n' + entry.detail() + '\n' + entry.kindLabel() + '\n' + entry.actor())
                .toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
