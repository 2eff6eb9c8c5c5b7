package org.maitri.persistence.internal.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.StoredRecord;

/** The values of custom fields as the texts they are stored as; equal values have equal texts. */
public final class FieldText {

    private static final int DECIMALS = 4;

    private FieldText() {}

    /** The stored texts of custom fields among a record's attributes, by field id. */
    public static Map<String, String> customs(Map<?, ?> attributes) {
        Map<String, String> customs = new LinkedHashMap<>();
        if (attributes != null) {
            attributes.forEach((name, value) -> {
                if (name.toString().startsWith(StoredRecord.CUSTOM)) {
                    customs.put(name.toString().substring(StoredRecord.CUSTOM.length()), value.toString());
                }
            });
        }
        return customs;
    }

    /** The text of a value of any kind; null for no value. */
    static String of(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> plain(number);
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS).toString();
            case String text -> text.isBlank() ? null : text;
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The value of a text; null if there is none, or if the text is no such value. */
    static Object value(FieldKind kind, String text) {
        if (text == null) {
            return null;
        }
        try {
            if (kind.equals(FieldKind.INTEGER)) {
                return new BigDecimal(text).longValueExact();
            }
            if (kind.isNumber()) {
                return new BigDecimal(text);
            }
            if (kind.equals(FieldKind.DATE)) {
                return LocalDate.parse(text);
            }
            if (kind.equals(FieldKind.MOMENT)) {
                return Instant.parse(text);
            }
            if (kind.equals(FieldKind.YES_NO)) {
                return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
            }
            return kind.equals(FieldKind.REFERENCE) ? RecordRef.parse(text) : text;
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException other) {
            return null;
        }
    }
}
