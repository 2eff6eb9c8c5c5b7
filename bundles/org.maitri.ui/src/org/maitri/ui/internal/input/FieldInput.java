package org.maitri.ui.internal.input;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.internal.Messages;

/** Turns field values into what a person types, and back. Immutable; any thread. */
public final class FieldInput {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Locale locale;
    private final ZoneId zone;

    /** What was typed is not a value. The message is for the person. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    public FieldInput(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public static FieldInput local() {
        return new FieldInput(Locale.getDefault(Locale.Category.FORMAT), ZoneId.systemDefault());
    }

    /** What the person would type for a value; empty for none. */
    public String text(Field<?> field, Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> decimal(number, field.kind().equals(FieldKind.MONEY) ? 2 : 0);
            case Long number when field.is(Field.Use.NOMINAL) -> number.toString();
            case Long number -> NumberFormat.getIntegerInstance(locale).format(number);
            case LocalDate day -> day.toString();
            case Instant moment -> MOMENT.format(moment.atZone(zone));
            case Collection<?> tags ->
                String.join(
                        ", ", new TreeSet<>(tags.stream().map(Object::toString).toList()));
            default -> value.toString();
        };
    }

    private String decimal(BigDecimal number, int least) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(8);
        return format.format(number);
    }

    /** The value of the kind's Java type, or null for an empty text. */
    public Object value(Field<?> field, String typed) throws Unreadable {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        FieldKind kind = field.kind();
        if (kind.equals(FieldKind.INTEGER)) {
            return whole(text);
        } else if (kind.isNumber()) {
            return number(kind.equals(FieldKind.PERCENT) ? text.replace("%", "").strip() : text);
        } else if (kind.equals(FieldKind.DATE)) {
            return day(text);
        } else if (kind.equals(FieldKind.MOMENT)) {
            return moment(text);
        } else if (kind.equals(FieldKind.YES_NO)) {
            return Boolean.valueOf(text);
        } else if (kind.equals(FieldKind.TAGS)) {
            return tags(text);
        } else if (kind.equals(FieldKind.REFERENCE)) {
            return record(text).orElseThrow(() -> new Unreadable(Messages.get("input.reference")));
        }
        return kind.equals(FieldKind.LONG_TEXT) ? typed.stripTrailing() : text;
    }

    /** The record that was chosen; empty if words were typed that nothing was chosen for. */
    public static Optional<RecordRef> record(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(RecordRef.parse(text));
        } catch (IllegalArgumentException typed) {
            return Optional.empty();
        }
    }

    private Long whole(String text) throws Unreadable {
        try {
            return number(text).longValueExact();
        } catch (ArithmeticException fraction) {
            throw new Unreadable(Messages.get("input.whole"));
        }
    }

    private BigDecimal number(String text) throws Unreadable {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition at = new ParsePosition(0);
        String digits = text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "");
        Number number = format.parse(digits, at);
        if (number instanceof BigDecimal exact && at.getIndex() == digits.length()) {
            return exact;
        }
        throw new Unreadable(Messages.get("input.number"));
    }

    private LocalDate day(String text) throws Unreadable {
        LocalDate today = LocalDate.now(zone);
        String word = text.toLowerCase(locale);
        if (word.equals(Messages.get("time.today"))) {
            return today;
        } else if (word.equals(Messages.get("time.tomorrow"))) {
            return today.plusDays(1);
        } else if (word.equals(Messages.get("time.yesterday"))) {
            return today.minusDays(1);
        } else if (word.matches("[+-]\\d{1,4}")) {
            return today.plusDays(Integer.parseInt(word));
        }
        for (DateTimeFormatter format : Dates.formats(locale)) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException next) {
                continue;
            }
        }
        throw new Unreadable(Messages.get("input.date", today));
    }

    private Instant moment(String text) throws Unreadable {
        int space = text.lastIndexOf(' ');
        try {
            return LocalDateTime.parse(text.replace('T', ' '), MOMENT)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException other) {
            if (space > 0 && text.substring(space + 1).matches("\\d{1,2}:\\d{2}")) {
                String[] time = text.substring(space + 1).split(":");
                int hour = Integer.parseInt(time[0]);
                int minute = Integer.parseInt(time[1]);
                if (hour < 24 && minute < 60) {
                    return day(text.substring(0, space).strip())
                            .atTime(hour, minute)
                            .atZone(zone)
                            .toInstant();
                }
            }
            return day(text).atStartOfDay(zone).toInstant();
        }
    }

    private static Set<String> tags(String text) {
        Set<String> tags = new TreeSet<>();
        for (String tag : text.split(",")) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /** What is wrong with what was typed, or null: unreadable, missing, too long, or against the field's rule. */
    public String problem(Field<?> field, String typed) {
        return problem(field, typed, other -> null);
    }

    /** The same beside what stands in the other fields. @param others values by field id, null for none */
    public String problem(Field<?> field, String typed, Function<String, Object> others) {
        try {
            Object value = value(field, typed);
            if (value == null) {
                return field.is(Field.Use.REQUIRED) ? Messages.get("input.required") : null;
            } else if (field.maxLength() > 0 && value instanceof String text && text.length() > field.maxLength()) {
                return Messages.get("input.long", field.maxLength(), text.length());
            }
            return field.problem(value, others).orElse(null);
        } catch (Unreadable wrong) {
            return wrong.getMessage();
        }
    }
}
