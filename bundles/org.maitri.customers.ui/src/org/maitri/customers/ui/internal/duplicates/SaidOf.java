package org.maitri.customers.ui.internal.duplicates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.FieldText;

/** What one record of a pair says, in the words of its page. */
record SaidOf<E extends StoredRecord>(RecordType<E> type, E record, Portrait portrait, Map<RecordRef, String> titles) {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^+\\p{Nd}\\p{L}]");

    /** The records that fields of these point at. */
    static <E extends StoredRecord> Set<RecordRef> pointed(RecordType<E> type, Collection<E> records) {
        return type.fields().stream()
                .filter(field -> field.derivation().isEmpty())
                .flatMap(field -> records.stream().map(field::read))
                .filter(RecordRef.class::isInstance)
                .map(RecordRef.class::cast)
                .collect(Collectors.toSet());
    }

    Map<String, String> attributes() {
        return record.attributes();
    }

    /** All it is known by, a number that was written in several ways once. */
    String of(Trait trait) {
        boolean numbers = trait.kind().equals(TraitKind.PHONE);
        Map<String, String> said = new LinkedHashMap<>();
        for (String value : values(trait.id())) {
            String text = type.field(trait.id())
                    .filter(field -> field.derivation().isEmpty() && value.equals(raw(field)))
                    .map(this::of)
                    .orElse(value.strip());
            said.putIfAbsent(numbers ? NOT_DIALLED.matcher(text).replaceAll("") : text, text);
        }
        return String.join(", ", said.values());
    }

    String of(Field<E> field) {
        String text = FieldText.local().dated(field, field.read(record), titles);
        String currency = field.currency()
                .flatMap(type::field)
                .map(code -> Objects.toString(code.read(record), ""))
                .orElse("");
        return text.isEmpty() ? "" : FieldText.withCurrency(text, currency);
    }

    /** Whether what the field says, if anything, is among that by which the record is recognised. */
    boolean recognisedBy(Field<E> field) {
        String text = raw(field);
        return text.isEmpty() || portrait.values().values().stream().anyMatch(values -> values.contains(text));
    }

    private List<String> values(String trait) {
        return portrait.values().getOrDefault(trait, List.of());
    }

    private String raw(Field<E> field) {
        return Objects.toString(field.read(record), "");
    }
}
