package org.maitri.persistence.internal.field;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.StoredRecord;

/** Makes fields of definitions, and values of what people write. */
final class CustomValues {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999.9999");
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");
    private static final Set<FieldKind> UNSORTED = Set.of(FieldKind.LONG_TEXT, FieldKind.REFERENCE);
    private static final Set<FieldKind> UNSEARCHED =
            Set.of(FieldKind.YES_NO, FieldKind.DATE, FieldKind.MOMENT, FieldKind.MONEY, FieldKind.PERCENT);

    private CustomValues() {}

    /** The field that works like a contributed one. */
    static <E extends StoredRecord> Field<E> field(CustomField definition) {
        String id = definition.id();
        FieldKind kind = definition.kind();
        Field.Builder<E> field = Field.<E>of(id, kind, definition.label())
                .attribute(definition.attribute())
                .help(definition.help())
                .choices(definition.choices())
                .check(value -> problem(value).orElse(null));
        definition.target().ifPresent(field::role);
        if (definition.listed()) {
            field.use(Field.Use.LISTED);
        }
        if (definition.required()) {
            field.use(Field.Use.REQUIRED);
        }
        if (!UNSORTED.contains(kind)) {
            field.use(Field.Use.SORTED);
        }
        if (!UNSEARCHED.contains(kind)) {
            field.use(Field.Use.SEARCHED);
        }
        if (definition.isText() && !kind.equals(FieldKind.LONG_TEXT)) {
            field.maxLength(CustomField.LONGEST_TEXT);
        }
        return field.<Object>build(
                record -> FieldText.value(kind, record.custom(id)),
                (record, value) -> record.setCustom(id, FieldText.of(value)));
    }

    private static Optional<String> problem(Object value) {
        return value instanceof BigDecimal number && number.abs().compareTo(LARGEST) > 0
                ? Optional.of(Messages.get("fields.range", LARGEST.toPlainString()))
                : Optional.empty();
    }

    /** What a text means as a value of a field; empty if it is blank or means none. */
    static Optional<Object> parse(CustomField field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        FieldKind kind = field.kind();
        if (kind.equals(FieldKind.CHOICE)) {
            return field.choices().stream()
                    .filter(choice -> choice.value().equalsIgnoreCase(stripped)
                            || choice.label().equalsIgnoreCase(stripped))
                    .<Object>map(Choice::value)
                    .findFirst();
        }
        if (kind.equals(FieldKind.YES_NO)) {
            String word = stripped.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
        }
        if (field.isText()) {
            boolean fits = kind.equals(FieldKind.LONG_TEXT) || text.length() <= CustomField.LONGEST_TEXT;
            return fits ? Optional.of(text) : Optional.empty();
        }
        return Optional.ofNullable(FieldText.value(kind, stripped))
                .filter(value -> problem(value).isEmpty());
    }
}
