package org.maitri.ui.internal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.FieldText;
import org.maitri.ui.internal.Messages;

/** Filters in words: "State is Open", "Budget from 100 to 200". Any thread. */
public final class FilterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(Messages.get("time.pattern.year"));

    private final RecordType<?> type;
    private final FieldText texts = FieldText.local();

    public FilterWords(RecordType<?> type) {
        this.type = type;
    }

    /** @param titles of the records that filters point at */
    public String words(Filter filter, Map<RecordRef, String> titles) {
        Field<?> field = type.field(filter.field()).orElse(null);
        if (field == null) {
            return filter.field();
        }
        List<String> values = filter.values().stream()
                .map(value -> value(field, value, titles))
                .toList();
        String key = "filter.words." + filter.operator().name().toLowerCase(Locale.ROOT);
        return switch (filter.operator()) {
            case EMPTY, PRESENT -> Messages.get(key, field.label());
            case BETWEEN -> Messages.get(key, field.label(), values.get(0), values.get(1));
            case ANY_OF -> Messages.get(key, field.label(), String.join(Messages.get("filter.or"), values));
            default -> Messages.get(key, field.label(), values.get(0));
        };
    }

    private String value(Field<?> field, Object value, Map<RecordRef, String> titles) {
        return switch (value) {
            case Instant moment -> DAY.format((LocalDate) MomentRange.day(moment));
            case LocalDate day -> DAY.format(day);
            case String text when !field.kind().equals(FieldKind.CHOICE) -> '\u201c' + text + '\u201d';
            default -> texts.text(field, value, titles);
        };
    }

    /** What an operator is called in the menu. */
    public static String operator(Operator operator) {
        return Messages.get("filter.operator." + operator.name().toLowerCase(Locale.ROOT));
    }

    /** The operators that make sense for a kind, the usual one first. */
    public static List<Operator> operators(FieldKind kind) {
        if (kind.isNumber() || kind.isTime()) {
            return List.of(
                    Operator.BETWEEN,
                    Operator.AT_LEAST,
                    Operator.AT_MOST,
                    Operator.EQUALS,
                    Operator.EMPTY,
                    Operator.PRESENT);
        }
        if (kind.equals(FieldKind.CHOICE)) {
            return List.of(Operator.ANY_OF, Operator.EMPTY, Operator.PRESENT);
        }
        if (kind.equals(FieldKind.YES_NO)) {
            return List.of(Operator.EQUALS);
        }
        if (kind.equals(FieldKind.REFERENCE)) {
            return List.of(Operator.EQUALS, Operator.EMPTY, Operator.PRESENT);
        }
        if (kind.equals(FieldKind.TAGS)) {
            return List.of(Operator.CONTAINS, Operator.EMPTY, Operator.PRESENT);
        }
        return List.of(
                Operator.CONTAINS,
                Operator.STARTS_WITH,
                Operator.EQUALS,
                Operator.NOT_EQUALS,
                Operator.EMPTY,
                Operator.PRESENT);
    }
}
