package org.maitri.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * Points at a record of any module without knowing the module. Written as {@code type:id}, for example
 * {@code tickets.ticket:0190c8a2-…}; this text form is also what is stored.
 *
 * @param type the id of the record type, {@code <module>.<noun>}
 * @param id the record's key
 */
public record RecordRef(String type, UUID id) implements Comparable<RecordRef> {

    public RecordRef {
        Objects.requireNonNull(id, "id");
        if (type.isBlank() || type.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Not a record type: " + type);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is not {@code type:uuid}
     */
    public static RecordRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not a record reference: " + text);
        }
        return new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(RecordRef other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return type + ':' + id;
    }
}
