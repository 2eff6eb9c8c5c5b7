package org.maitri.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.internal.Messages;

/** Field values as the person reads them. Immutable; any thread. */
public final class FieldText {

    private final NumberFormats numbers;
    private final RelativeTime times;
    private final ZoneId zone;

    public FieldText(NumberFormats numbers, RelativeTime times, ZoneId zone) {
        this.numbers = numbers;
        this.times = times;
        this.zone = zone;
    }

    public static FieldText local() {
        return new FieldText(NumberFormats.local(), RelativeTime.local(), ZoneId.systemDefault());
    }

    /** The value in one line; empty for none. */
    public String text(Field<?> field, Object value, Map<RecordRef, String> titles) {
        if (value == null) {
            return "";
        }
        FieldKind kind = field.kind();
        if (value instanceof BigDecimal number) {
            return kind.equals(FieldKind.MONEY)
                    ? numbers.money(number)
                    : kind.equals(FieldKind.PERCENT) ? numbers.percent(number) : numbers.decimal(number, 6);
        }
        if (kind.equals(FieldKind.CHOICE)) {
            return field.choice(value).map(Choice::label).orElse(value.toString());
        }
        return field.is(Field.Use.NOMINAL) ? value.toString() : plain(value, titles);
    }

    /** The value in one line, days and moments by their date: what is compared or was says the same on every day. */
    public String dated(Field<?> field, Object value, Map<RecordRef, String> titles) {
        return switch (value) {
            case Instant moment -> times.moment(moment);
            case LocalDate day -> times.day(day);
            case null, default -> text(field, value, titles);
        };
    }

    /** The value in a row, in one line; money with its currency. */
    public String text(Field<?> field, ListRow row) {
        Object value = row.value(field.id());
        String text = text(field, value, row.titles());
        return value == null ? text : withCurrency(text, currency(field, row));
    }

    /** The code of what the money of a field is in; empty if the row does not say. */
    public static String currency(Field<?> field, ListRow row) {
        return field.currency().map(row::value).map(Object::toString).orElse("");
    }

    /** An amount before the code of its currency. */
    public static String withCurrency(String amount, String currency) {
        return (amount + ' ' + currency).strip();
    }

    private String plain(Object value, Map<RecordRef, String> titles) {
        Instant now = Instant.now();
        return switch (value) {
            case Long number -> numbers.whole(number);
            case Integer number -> numbers.whole(number);
            case Boolean yes -> Messages.get(yes ? "value.yes" : "value.no");
            case Instant moment -> times.text(moment, now);
            case LocalDate day -> times.text(day, LocalDate.ofInstant(now, zone));
            case RecordRef ref -> titles.getOrDefault(ref, Messages.get("value.gone"));
            case Collection<?> tags ->
                String.join(
                        ", ", new TreeSet<>(tags.stream().map(Object::toString).toList()));
            default ->
                value.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse("");
        };
    }

    /** Whether something was to be done by then and is not. */
    public boolean late(Field<?> field, ListRow row) {
        return field.is(Field.Use.DEADLINE)
                && !row.archived()
                && field.settledBy().map(row::value).isEmpty()
                && switch (row.value(field.id())) {
                    case Instant moment -> moment.isBefore(Instant.now());
                    case LocalDate day -> day.isBefore(LocalDate.now(zone));
                    case null, default -> false;
                };
    }

    /** What a cell has no room for: the exact moment, the whole text. Empty where the cell says it all. */
    public String detail(Field<?> field, Object value) {
        return switch (value) {
            case Instant moment -> times.exact(moment);
            case LocalDate day -> times.exact(day);
            case String text
            when text.length() > 20 && !field.kind().equals(FieldKind.CHOICE) ->
                text.length() > 2000 ? text.substring(0, 2000) : text;
            case null, default -> "";
        };
    }
}
