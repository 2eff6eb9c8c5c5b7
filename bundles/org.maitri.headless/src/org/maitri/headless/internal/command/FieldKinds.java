package org.maitri.headless.internal.command;

import java.util.Locale;
import java.util.Map;
import org.maitri.spi.record.FieldKind;

/** Kinds of fields as people write them. */
final class FieldKinds {

    private static final Map<String, FieldKind> OTHER_NAMES = Map.of(
            "number", FieldKind.DECIMAL,
            "yesno", FieldKind.YES_NO,
            "yes/no", FieldKind.YES_NO,
            "boolean", FieldKind.YES_NO,
            "longtext", FieldKind.LONG_TEXT,
            "datetime", FieldKind.MOMENT,
            "email", FieldKind.MAIL);

    private FieldKinds() {}

    static FieldKind of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return OTHER_NAMES.getOrDefault(plain, new FieldKind(plain));
    }

    /** "loyaltyTier" becomes "Loyalty tier". */
    static String label(String id) {
        String words = id.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
