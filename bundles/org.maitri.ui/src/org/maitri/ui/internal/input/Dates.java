package org.maitri.ui.internal.input;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** The ways in which people type a day. */
final class Dates {

    private Dates() {}

    /** ISO first, then those of the language. */
    static List<DateTimeFormatter> formats(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replace("yyyy", "y")
                .replace("yy", "y")
                .replace("MM", "M")
                .replace("dd", "d");
        return List.of(
                DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern(pattern.replace("y", "uuuu"), locale)
                        .withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern(pattern.replace("y", "uu"), locale).withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern("d MMM uuuu", locale).withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).withResolverStyle(ResolverStyle.STRICT));
    }
}
