package org.maitri.tickets.internal.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** By what tickets are told apart. */
enum Dimension {
    /** All alike. */
    NONE("CAST('' AS VARCHAR)"),
    QUEUE("t.queue"),
    TEAM("q.team"),
    BRANCH("t.branch"),
    CHANNEL("t.channel");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    static Dimension of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Messages.get("by." + id());
    }

    /** The expression tickets are grouped by. */
    String column() {
        return column;
    }

    /** What tickets are read from, as {@code t}. */
    String from() {
        return from("tickets_ticket");
    }

    /** @param table that says queue, branch and channel */
    String from(String table) {
        return " FROM " + table + " t"
                + (this == TEAM
                        ? " LEFT JOIN (SELECT name, MIN(team) AS team FROM tickets_queue"
                                + " WHERE archived_at IS NULL GROUP BY name) q ON q.name = t.queue"
                        : "");
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .filter(dimension -> dimension != NONE)
                .map(dimension -> new Choice(dimension.id(), dimension.label(), Tone.NEUTRAL, ""))
                .toList();
    }
}
