package org.maitri.services.internal.imports.values;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * How the dates of a column are written.
 *
 * @param dayFirst whether {@code 01/02/2024} is in February
 * @param serial whether five digits are a spreadsheet's number of a day
 */
record DateStyle(boolean dayFirst, boolean serial) {

    /** What a mapping says of a column whose dates begin with the day. */
    static final String DAY_FIRST = "day-first";

    /** What a mapping says of a column whose dates begin with the month. */
    static final String MONTH_FIRST = "month-first";

    static boolean isDayFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('d') < pattern.indexOf('M') || pattern.indexOf('y') < pattern.indexOf('M');
    }
}
