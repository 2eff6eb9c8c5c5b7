package org.maitri.services.internal.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter.Operator;

/** What the value of a {@link FieldTerm} means for a field of a certain kind. Values that mean nothing match nothing. */
final class FieldMatch {

    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|=)(.*)");
    private static final String NOBODY = "none";
    private static final String ANYBODY = "any";
    private static final String ME = "me";
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");

    private final String actor;
    private final MomentWords times;
    private final ZoneId zone;
    private final Function<String, Collection<RecordRef>> called;

    /**
     * @param actor who {@code me} is
     * @param called the records that are called so
     */
    FieldMatch(String actor, ZonedDateTime now, Function<String, Collection<RecordRef>> called) {
        this.actor = actor;
        this.times = new MomentWords(now);
        this.zone = now.getZone();
        this.called = called;
    }

    Condition condition(Field<?> field, FieldTerm term) {
        Condition holds = holds(field, term.value());
        return term.not() ? Condition.not(holds) : holds;
    }

    private Condition holds(Field<?> field, String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        if (plain.equals(NOBODY)) {
            return Condition.is(field.id(), Operator.EMPTY);
        }
        if (plain.equals(ANYBODY)) {
            return Condition.is(field.id(), Operator.PRESENT);
        }
        FieldKind kind = field.kind();
        if (kind.isTime() || kind.isNumber()) {
            return compared(field, value);
        }
        if (kind.equals(FieldKind.YES_NO)) {
            return YES.contains(plain) || NO.contains(plain)
                    ? Condition.is(field.id(), Operator.EQUALS, YES.contains(plain))
                    : Condition.NEVER;
        }
        if (kind.equals(FieldKind.REFERENCE)) {
            Collection<RecordRef> found = called.apply(value);
            return found.isEmpty() ? Condition.NEVER : Condition.is(field.id(), Operator.ANY_OF, found.toArray());
        }
        return new Condition.Any(Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> kind.equals(FieldKind.CHOICE) ? chosen(field, one) : text(field, one))
                .toList());
    }

    private Condition text(Field<?> field, String value) {
        return value.equalsIgnoreCase(ME)
                ? Condition.is(
                        field.id(), field.kind().equals(FieldKind.TAGS) ? Operator.CONTAINS : Operator.EQUALS, actor)
                : Condition.is(field.id(), Operator.CONTAINS, value);
    }

    /** A choice by its value, its label or the beginning of either. */
    private static Condition chosen(Field<?> field, String value) {
        String wanted = folded(value);
        Object[] exactly = values(field, word -> word.equals(wanted));
        Object[] meant = exactly.length > 0 ? exactly : values(field, word -> word.startsWith(wanted));
        return meant.length == 0 ? Condition.NEVER : Condition.is(field.id(), Operator.ANY_OF, meant);
    }

    private static Object[] values(Field<?> field, Predicate<String> matching) {
        return field.choices().stream()
                .filter(choice -> matching.test(folded(choice.value())) || matching.test(folded(choice.label())))
                .map(Choice::value)
                .toArray();
    }

    private static String folded(String text) {
        return String.join(" ", Folded.of(text).words());
    }

    private Condition compared(Field<?> field, String value) {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            return Condition.all(
                    compared(field, ">=", value.substring(0, dots)), compared(field, "<=", value.substring(dots + 2)));
        }
        Matcher form = COMPARED.matcher(value);
        return form.matches() ? compared(field, form.group(1), form.group(2)) : compared(field, "=", value);
    }

    private Condition compared(Field<?> field, String operator, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Condition.ALWAYS;
        }
        return field.kind().isTime() ? time(field, operator, text) : number(field, operator, text);
    }

    private static Condition number(Field<?> field, String operator, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            Object value = field.kind().equals(FieldKind.INTEGER) ? (Object) number.longValueExact() : number;
            return Condition.is(field.id(), operator(operator), value);
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return Condition.NEVER;
        }
    }

    /**
     * {@code <2d} is less than two days away: what lies ahead is due by then, or was due before; what lies behind happened since
     * then.
     */
    private Condition time(Field<?> field, String operator, String text) {
        boolean ahead = field.is(Field.Use.AHEAD);
        Optional<Instant> away = times.away(text, ahead);
        if (away.isPresent()) {
            boolean near = !operator.startsWith(">");
            return is(field, near == ahead ? Operator.AT_MOST : Operator.AT_LEAST, away.get());
        }
        return times.span(text)
                .map(span -> switch (operator) {
                    case "<" -> is(field, Operator.LESS, span.from());
                    case "<=" -> is(field, Operator.LESS, after(span));
                    case ">" -> is(field, Operator.AT_LEAST, after(span));
                    case ">=" -> is(field, Operator.AT_LEAST, span.from());
                    default ->
                        Condition.all(is(field, Operator.AT_LEAST, span.from()), is(field, Operator.LESS, after(span)));
                })
                .orElse(Condition.NEVER);
    }

    private static Instant after(MomentWords.Span span) {
        return span.to().equals(span.from()) ? span.to().plusNanos(1000) : span.to();
    }

    private Condition is(Field<?> field, Operator operator, Instant moment) {
        Object value = field.kind().equals(FieldKind.DATE) ? moment.atZone(zone).toLocalDate() : moment;
        return Condition.is(field.id(), operator, value);
    }

    private static Operator operator(String sign) {
        return switch (sign) {
            case "<" -> Operator.LESS;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.MORE;
            case ">=" -> Operator.AT_LEAST;
            default -> Operator.EQUALS;
        };
    }
}
