package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.audit.Change;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;

/** What happened to a record, in words: "State: Open \u2192 Resolved". Any thread. */
public final class HistoryWords {

    private static final int LONGEST = 120;

    private final RecordType<?> type;

    public HistoryWords(RecordType<?> type) {
        this.type = type;
    }

    /**
     * What became of one field.
     *
     * @param field empty where the record was archived or came back
     * @param earlier the value before in its stored form, null for none
     */
    public record Line(String words, Optional<Field<?>> field, String earlier) {}

    /** One line for each field that a commit changed; those the person does not know of are left out. */
    public List<Line> lines(Change change) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Change.Values> entry : change.fields().entrySet()) {
            if (entry.getKey().equals("archivedAt")) {
                String words = Messages.get(entry.getValue().now() == null ? "history.restored" : "history.archived");
                lines.add(new Line(words, Optional.empty(), entry.getValue().old()));
                continue;
            }
            Optional<? extends Field<?>> field = type.fields().stream()
                    .filter(each ->
                            each.attribute().filter(entry.getKey()::equals).isPresent())
                    .findFirst();
            field.ifPresent(known -> lines.add(new Line(
                    line(change, known, entry.getValue()),
                    Optional.of(known),
                    entry.getValue().old())));
        }
        return lines;
    }

    private static String line(Change change, Field<?> field, Change.Values values) {
        return change.kind() == Change.Kind.CREATED
                ? Messages.get("history.set", field.label(), text(field, values.now()))
                : Messages.get("history.changed", field.label(), text(field, values.old()), text(field, values.now()));
    }

    static String text(Field<?> field, String stored) {
        if (stored == null || stored.isBlank()) {
            return Messages.get("history.nothing");
        }
        String words = field.choice(stored).map(Choice::label).orElseGet(() -> moment(stored));
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + '\u2026' : line;
    }

    private static String moment(String stored) {
        if (stored.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")) {
            return RelativeTime.local().exact(Instant.parse(stored));
        }
        return stored.startsWith("|") && stored.endsWith("|") && stored.length() > 2
                ? stored.substring(1, stored.length() - 1).replace("|", ", ")
                : stored;
    }
}
