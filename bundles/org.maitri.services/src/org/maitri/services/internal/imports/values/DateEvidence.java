package org.maitri.services.internal.imports.values;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects from a column's cells whether the day or the month stands first. */
final class DateEvidence {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?:\\D.*)?", Pattern.DOTALL);
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

    private static final int DAYS_THAT_TELL = 3;

    /** What stands in the first and in the second place of dates that could be two days. */
    private final BitSet firsts = new BitSet();

    private final BitSet seconds = new BitSet();
    private long dayFirst;
    private long monthFirst;
    private long filled;
    private long serial;
    private String ambiguous;
    private long ambiguousLine;
    private boolean dotted;

    void add(String cell, long line) {
        filled++;
        Matcher numbers = NUMBERS.matcher(cell);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            dotted |= numbers.group(2).equals(".");
            if (first > 12 && second <= 12) {
                dayFirst++;
            } else if (second > 12 && first <= 12) {
                monthFirst++;
            } else {
                firsts.set(first);
                seconds.set(second);
            }
            if (first != second && first <= 12 && second <= 12) {
                ambiguousLine = ambiguous == null ? line : ambiguousLine;
                ambiguous = ambiguous == null ? cell : ambiguous;
            }
        } else if (SERIAL.matcher(cell).matches()) {
            serial++;
        }
    }

    /** A date that could be two days, where no cell decides; else null. */
    String ambiguous() {
        return dayFirst == 0 && monthFirst == 0 && !dotted && !isDecided() ? ambiguous : null;
    }

    /** Whether dates go through the days of one month, rather than naming one day, not the first, of several months. */
    private static boolean isMonthOfDays(BitSet days, BitSet months) {
        return months.cardinality() == 1
                && !months.get(1)
                && days.cardinality() >= DAYS_THAT_TELL
                && days.length() - days.nextSetBit(0) == days.cardinality();
    }

    /** The line in which {@link #ambiguous} stands. */
    long ambiguousLine() {
        return ambiguousLine;
    }

    /** Whether some dates can be read in one way only, or all of them make sense in one way only. */
    boolean isDecided() {
        return dayFirst != monthFirst
                || dayFirst == 0 && (isMonthOfDays(firsts, seconds) || isMonthOfDays(seconds, firsts));
    }

    private boolean isDayFirst() {
        return dayFirst > monthFirst || dayFirst == monthFirst && isMonthOfDays(firsts, seconds);
    }

    /** @param others what the other columns of the file tell, for a column that does not decide */
    DateStyle style(DateEvidence others, Locale locale) {
        DateEvidence decisive = isDecided() || dotted || !others.isDecided() ? this : others;
        boolean day = decisive.isDecided() ? decisive.isDayFirst() : dotted || DateStyle.isDayFirst(locale);
        return new DateStyle(day, serial > 0 && serial * 2 > filled);
    }

    void add(DateEvidence other) {
        dayFirst += other.dayFirst;
        monthFirst += other.monthFirst;
        firsts.or(other.firsts);
        seconds.or(other.seconds);
    }
}
