package org.maitri.services.internal.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change.Values;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/**
 * A field that holds many values, tags or imported columns: what a merge brought can be taken out of it and what was edited
 * since can stay.
 */
enum ManyValued {
    TAGS {
        @Override
        Map<String, String> values(String text) {
            Map<String, String> values = new TreeMap<>();
            new TagsConverter().convertToEntityAttribute(text).forEach(tag -> values.put(tag, tag));
            return values;
        }

        @Override
        String text(Map<String, String> values) {
            return new TagsConverter().convertToDatabaseColumn(values.keySet());
        }
    },

    ATTRIBUTES {
        @Override
        Map<String, String> values(String text) {
            return new LinkedHashMap<>(new AttributesConverter().convertToEntityAttribute(text));
        }

        @Override
        String text(Map<String, String> values) {
            return new AttributesConverter().convertToDatabaseColumn(values);
        }
    };

    /** How the field holds many values; empty if it holds one. */
    static Optional<ManyValued> of(Records records, RecordRef record, String attribute) {
        if (attribute.equals("attributes")) {
            return Optional.of(ATTRIBUTES);
        }
        boolean tags = records.type(record.type()).map(RecordType::fields).stream()
                .flatMap(List::stream)
                .anyMatch(field -> field.kind().equals(FieldKind.TAGS)
                        && field.attribute().filter(attribute::equals).isPresent());
        return tags ? Optional.of(TAGS) : Optional.empty();
    }

    abstract Map<String, String> values(String text);

    abstract String text(Map<String, String> values);

    boolean onlyAdds(Values change) {
        return values(change.now()).entrySet().containsAll(values(change.old()).entrySet());
    }

    /** What is left of {@code now} when a change is taken back. */
    String without(Values change, String now) {
        Map<String, String> old = values(change.old());
        Map<String, String> changed = values(change.now());
        Map<String, String> result = values(now);
        Set<String> names = new HashSet<>(old.keySet());
        names.addAll(changed.keySet());
        for (String name : names) {
            boolean fromTheChange = !Objects.equals(old.get(name), changed.get(name))
                    && Objects.equals(changed.get(name), result.get(name));
            if (fromTheChange && old.containsKey(name)) {
                result.put(name, old.get(name));
            } else if (fromTheChange) {
                result.remove(name);
            }
        }
        return text(result);
    }
}
