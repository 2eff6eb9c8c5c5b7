package org.maitri.headless.internal.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.LikelyWord;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.RecordType;

/** A condition as people write it: {@code state=open}, {@code amount>=5}, {@code name~smith}, {@code closed=}. */
final class FilterArgument {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*(!=|<=|>=|=|~|<|>)(.*)", Pattern.DOTALL);

    private final Field<?> field;
    private final String operator;
    private final String text;

    private FilterArgument(Field<?> field, String operator, String text) {
        this.field = field;
        this.operator = operator;
        this.text = text.strip();
    }

    static List<Filter> parseAll(RecordType<?> type, List<String> arguments) {
        return arguments.stream().map(argument -> parse(type, argument)).toList();
    }

    static Filter parse(RecordType<?> type, String argument) {
        Matcher form = FORM.matcher(argument);
        if (!form.matches()) {
            throw new RefusedException(Messages.get("refused.filter", argument));
        }
        Field<?> field = field(type, form.group(1));
        if (field.attribute().isEmpty()) {
            throw new RefusedException(Messages.get("refused.filter.derived", field.id()));
        }
        return new FilterArgument(field, form.group(2), form.group(3)).filter();
    }

    /** The field of that name, or a refusal that names those there are. */
    static Field<?> field(RecordType<?> type, String id) {
        return type.field(id)
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "refused.field",
                        type.id(),
                        id,
                        type.fields().stream().map(Field::id).collect(Collectors.joining(", ")))));
    }

    private Filter filter() {
        if (text.isEmpty()) {
            return switch (operator) {
                case "=" -> Filter.of(field.id(), Operator.EMPTY);
                case "!=" -> Filter.of(field.id(), Operator.PRESENT);
                default -> throw new RefusedException(Messages.get("refused.filter", field.id() + operator));
            };
        }
        FieldKind kind = field.kind();
        if (operator.equals("~") || kind.equals(FieldKind.TAGS)) {
            return Filter.of(field.id(), Operator.CONTAINS, text);
        }
        if (kind.equals(FieldKind.CHOICE) && text.contains(",") && operator.equals("=")) {
            return Filter.of(
                    field.id(),
                    Operator.ANY_OF,
                    Arrays.stream(text.split(",")).map(this::choice).toArray());
        }
        if (kind.equals(FieldKind.MOMENT) && operator.equals("=")) {
            return Filter.of(field.id(), Operator.BETWEEN, moment(false), moment(true));
        }
        return Filter.of(field.id(), comparison(), value());
    }

    private Operator comparison() {
        return switch (operator) {
            case "!=" -> Operator.NOT_EQUALS;
            case "<" -> Operator.LESS;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.MORE;
            case ">=" -> Operator.AT_LEAST;
            default -> Operator.EQUALS;
        };
    }

    private Object value() {
        FieldKind kind = field.kind();
        try {
            if (kind.equals(FieldKind.INTEGER)) {
                return Long.valueOf(text);
            }
            if (kind.isNumber()) {
                return new BigDecimal(text);
            }
            if (kind.equals(FieldKind.DATE)) {
                return LocalDate.parse(text);
            }
        } catch (NumberFormatException | DateTimeException malformed) {
            throw wrong(malformed);
        }
        if (kind.equals(FieldKind.MOMENT)) {
            return moment(operator.equals("<=") || operator.equals(">"));
        }
        if (kind.equals(FieldKind.YES_NO)) {
            return yesNo();
        }
        if (kind.equals(FieldKind.REFERENCE)) {
            return Values.ref(text);
        }
        return kind.equals(FieldKind.CHOICE) ? choice(text) : text;
    }

    private Boolean yesNo() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw wrong(null);
        };
    }

    /** A moment, or the beginning or the end of a day. */
    private Instant moment(boolean end) {
        try {
            if (text.length() > "yyyy-MM-dd".length()) {
                return Instant.parse(text);
            }
            ZoneId zone = ZoneId.systemDefault();
            LocalDate day = LocalDate.parse(text);
            return end
                    ? day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000)
                    : day.atStartOfDay(zone).toInstant();
        } catch (DateTimeException malformed) {
            throw wrong(malformed);
        }
    }

    /** A choice by its value or by what people read. */
    private String choice(String wanted) {
        String stripped = wanted.strip();
        return field.choices().stream()
                .filter(choice -> choice.value().equalsIgnoreCase(stripped)
                        || choice.label().equalsIgnoreCase(stripped))
                .findFirst()
                .map(Choice::value)
                .orElseThrow(() -> noChoice(stripped));
    }

    private RefusedException noChoice(String wanted) {
        List<String> known = field.choices().stream().map(Choice::value).toList();
        String all = String.join(", ", known);
        return new RefusedException(LikelyWord.of(wanted, known)
                .map(likely -> Messages.get("refused.choice.likely", field.id(), wanted, likely, all))
                .orElseGet(() -> Messages.get("refused.choice", field.id(), wanted, all)));
    }

    private RefusedException wrong(Exception cause) {
        return new RefusedException(
                Messages.get(
                        "refused.value",
                        text,
                        field.id(),
                        Messages.get("kind." + field.kind().id())),
                cause);
    }
}
