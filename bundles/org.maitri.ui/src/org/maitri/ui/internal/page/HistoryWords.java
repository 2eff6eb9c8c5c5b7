package org.maitri.ui.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.FieldText;
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

    /** One line for each field that a commit changed, as forms have them; those the person does not know of are left out. */
    public List<Line> lines(Change change, Map<RecordRef, String> titles) {
        List<Line> lines = new ArrayList<>();
        Change.Values archived = change.fields().get("archivedAt");
        if (archived != null) {
            String words = Messages.get(archived.now() == null ? "history.restored" : "history.archived");
            lines.add(new Line(words, Optional.empty(), archived.old()));
        }
        for (Field<?> field : type.fields()) {
            Change.Values values = field.attribute().map(change.fields()::get).orElse(null);
            if (values != null) {
                lines.add(new Line(line(change, field, values, titles), Optional.of(field), values.old()));
            }
        }
        return lines;
    }

    /** The records that changes point at. */
    public Set<RecordRef> pointed(List<Change> changes) {
        Set<RecordRef> records = new HashSet<>();
        for (Field<?> field : type.fields()) {
            if (field.kind().equals(FieldKind.REFERENCE) && field.attribute().isPresent()) {
                changes.stream()
                        .map(change -> change.fields().get(field.attribute().get()))
                        .filter(Objects::nonNull)
                        .flatMap(values -> Stream.of(values.old(), values.now()))
                        .forEach(text -> reference(text).ifPresent(records::add));
            }
        }
        return records;
    }

    private static Optional<RecordRef> reference(String stored) {
        return stored == null || stored.isBlank() || stored.indexOf(':') < 1
                ? Optional.empty()
                : Optional.of(RecordRef.parse(stored));
    }

    private static String line(Change change, Field<?> field, Change.Values values, Map<RecordRef, String> titles) {
        return change.kind() == Change.Kind.CREATED
                ? Messages.get("history.set", field.label(), text(field, values.now(), titles))
                : Messages.get(
                        "history.changed",
                        field.label(),
                        text(field, values.old(), titles),
                        text(field, values.now(), titles));
    }

    static String text(Field<?> field, String stored, Map<RecordRef, String> titles) {
        if (stored == null || stored.isBlank()) {
            return Messages.get("history.nothing");
        }
        Object value = field.choice(stored).isPresent()
                ? stored
                : StoredText.value(field, stored).orElse(stored);
        String words = value instanceof String text
                ? field.choice(text).map(Choice::label).orElse(text)
                : FieldText.local().dated(field, value, titles);
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + '\u2026' : line;
    }
}
