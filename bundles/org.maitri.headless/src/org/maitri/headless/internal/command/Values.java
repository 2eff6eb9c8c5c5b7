package org.maitri.headless.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;

/** How values of fields look in results, and how people write references. */
final class Values {

    private Values() {}

    /** Dates and moments as ISO 8601, references with the titles of what they point at. */
    static Object printed(Object value, Map<RecordRef, String> titles) {
        return switch (value) {
            case null -> null;
            case RecordRef ref -> reference(ref, titles.get(ref));
            case Collection<?> values ->
                values.stream().map(one -> printed(one, titles)).toList();
            case Number number -> number;
            case Boolean bool -> bool;
            case Instant moment -> moment.toString();
            case LocalDate date -> date.toString();
            default -> value.toString();
        };
    }

    static Map<String, Object> reference(RecordRef ref, String title) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("record", ref.toString());
        printed.put("title", title);
        return printed;
    }

    /** Reads {@code type:id} as a person wrote it. */
    static RecordRef ref(String text) {
        try {
            return RecordRef.parse(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Messages.get("refused.reference", text), malformed);
        }
    }
}
