package org.maitri.services.internal.segment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.segment.ExpressionReader.Unknown;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Expression;

/**
 * What is said of a field, as a filter. Days are whole days in the time zone of the moment it is asked; {@code today} and
 * {@code 90d}, which is 90 days before today, are reckoned from it.
 */
final class FieldTest {

    private static final String TODAY = "today";

    private final Field<?> field;
    private final Expression.Has test;
    private final ZonedDateTime now;

    FieldTest(Field<?> field, Expression.Has test, ZonedDateTime now) {
        this.field = field;
        this.test = test;
        this.now = now;
    }

    /** @throws Unknown if the field cannot be asked so */
    Filter filter() {
        Operator operator = test.operator();
        FieldKind kind = field.kind();
        boolean words = operator == Operator.CONTAINS || operator == Operator.STARTS_WITH;
        boolean order = switch (operator) {
            case LESS, AT_MOST, MORE, AT_LEAST, BETWEEN -> true;
            default -> false;
        };
        if (words && !hasWords(kind) || order && (kind.equals(FieldKind.TAGS) || kind.equals(FieldKind.YES_NO))) {
            throw new Unknown(Messages.get("field.operator", field.id(), Messages.get("operator." + operator)));
        }
        if (kind.equals(FieldKind.MOMENT)) {
            return moments(operator);
        }
        return Filter.of(
                field.id(),
                operator,
                test.values().stream().map(words ? text -> text : this::value).toArray());
    }

    private static boolean hasWords(FieldKind kind) {
        return !(kind.isNumber() || kind.isTime() || kind.equals(FieldKind.YES_NO) || kind.equals(FieldKind.REFERENCE));
    }

    private Filter moments(Operator operator) {
        List<String> values = test.values();
        return switch (operator) {
            case EMPTY, PRESENT -> Filter.of(field.id(), operator);
            case EQUALS -> between(values.getFirst(), values.getFirst());
            case BETWEEN -> between(values.getFirst(), values.getLast());
            case AT_MOST, MORE -> Filter.of(field.id(), operator, moment(values.getFirst(), true));
            case LESS, AT_LEAST -> Filter.of(field.id(), operator, moment(values.getFirst(), false));
            default ->
                throw new Unknown(Messages.get("field.operator", field.id(), Messages.get("operator." + operator)));
        };
    }

    private Filter between(String from, String to) {
        return Filter.of(field.id(), Operator.BETWEEN, moment(from, false), moment(to, true));
    }

    private Instant moment(String text, boolean end) {
        try {
            if (text.indexOf('T') > 0) {
                return Instant.parse(text);
            }
        } catch (DateTimeException malformed) {
            throw wrong(text);
        }
        LocalDate day = day(text);
        return end
                ? day.plusDays(1).atStartOfDay(now.getZone()).toInstant().minusNanos(1000)
                : day.atStartOfDay(now.getZone()).toInstant();
    }

    private LocalDate day(String text) {
        if (text.equalsIgnoreCase(TODAY)) {
            return now.toLocalDate();
        }
        Optional<Integer> days = Days.read(text);
        if (days.isPresent()) {
            return now.toLocalDate().minusDays(days.get());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw wrong(text);
        }
    }

    private Object value(String text) {
        FieldKind kind = field.kind();
        try {
            if (kind.equals(FieldKind.INTEGER)) {
                return Long.valueOf(text);
            }
            if (kind.isNumber()) {
                return new BigDecimal(text);
            }
            if (kind.equals(FieldKind.REFERENCE)) {
                return RecordRef.parse(text);
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(text);
        }
        if (kind.equals(FieldKind.DATE)) {
            return day(text);
        }
        if (kind.equals(FieldKind.YES_NO)) {
            return yes(text);
        }
        // What is no choice may have been imported, and is taken as it is.
        return kind.equals(FieldKind.CHOICE)
                ? choice(text, field.choices()).map(Choice::value).orElse(text)
                : text;
    }

    private Boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong(text);
        };
    }

    /** The choice that is called so. */
    static Optional<Choice> choice(String text, List<Choice> choices) {
        return choices.stream()
                .filter(choice ->
                        choice.value().equalsIgnoreCase(text) || choice.label().equalsIgnoreCase(text))
                .findFirst();
    }

    private Unknown wrong(String text) {
        String kind = field.kind().id();
        String key = "kind." + kind;
        return new Unknown(
                Messages.get("field.value", text, field.id(), Messages.texts().has(key) ? Messages.get(key) : kind));
    }
}
