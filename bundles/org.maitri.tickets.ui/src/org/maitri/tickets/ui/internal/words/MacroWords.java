package org.maitri.tickets.ui.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.words.Macros;

/** Says what a macro would do to a ticket. Knows no widgets. */
final class MacroWords {

    private static final Map<String, String> FIELDS = Map.of(
            "state", Messages.get("field.state"),
            "priority", Messages.get("field.priority"),
            "assignee", Messages.get("field.assignee"),
            "queue", Messages.get("field.queue"),
            "tags", Messages.get("field.tags"));

    private MacroWords() {}

    /** The ticket, then one change a line, then what is written. */
    static String of(Macros.Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(preview.ticket());
        preview.changes().forEach(change -> lines.add(change(change)));
        if (!preview.text().words().isBlank()) {
            lines.add(Messages.get(preview.internal() ? "macro.notes" : "macro.replies"));
        } else if (preview.changes().isEmpty()) {
            lines.add(Messages.get("macro.nothing"));
        }
        return String.join("\n", lines);
    }

    private static String change(Treatment.Change change) {
        String field = FIELDS.getOrDefault(change.field(), change.field());
        String after = value(change.field(), change.after());
        return change.before() == null
                ? Messages.get("macro.change", field, after)
                : Messages.get("macro.change.from", field, value(change.field(), change.before()), after);
    }

    private static String value(String field, String value) {
        String key = field + '.' + value;
        return value == null ? Messages.get("macro.nobody") : Messages.has(key) ? Messages.get(key) : value;
    }
}
