package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.kernel.time.BusinessCalendar;

/**
 * What is promised: so much time, or by the end of a business day.
 *
 * @param time null where {@code days} says it
 * @param days 0 for the same business day, 1 for the next one
 */
record Target(Duration time, int days) {

    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,6})\\s*h(?:ours?)?)?\\s*(?:(\\d{1,6})\\s*m(?:in(?:utes?)?)?)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s*d(?:ays?)?");
    private static final String SAME_DAY = "same day";
    private static final String NEXT_DAY = "next day";

    /** What {@code 4h}, {@code 1h 30m}, {@code same day}, {@code next day} or {@code 3 days} means; empty for anything else. */
    static Optional<Target> of(String text) {
        String words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (words.equals(SAME_DAY) || words.equals(NEXT_DAY)) {
            return Optional.of(new Target(null, words.equals(NEXT_DAY) ? 1 : 0));
        }
        Matcher days = DAYS.matcher(words);
        if (days.matches()) {
            return Optional.of(new Target(null, Integer.parseInt(days.group(1))));
        }
        Matcher time = TIME.matcher(words);
        if (words.isEmpty() || !time.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Target(Duration.ofHours(number(time.group(1))).plusMinutes(number(time.group(2))), 0));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Whether anybody can keep it. */
    boolean leavesTime() {
        return time == null || time.isPositive();
    }

    /** How much business time there is from a moment on; empty if the calendar never opens again. */
    Optional<Duration> from(Instant begin, BusinessCalendar calendar) {
        return time != null ? Optional.of(time) : closing(begin, calendar).map(end -> calendar.elapsed(begin, end));
    }

    /** The last closing of the day that many business days after that of {@code begin}. */
    private Optional<Instant> closing(Instant begin, BusinessCalendar calendar) {
        ZoneId zone = calendar.hours().zone();
        LocalDate day = begin.atZone(zone).toLocalDate();
        Optional<Instant> opened = calendar.nextOpen(begin);
        for (int i = 0; i < days && opened.isPresent(); i++) {
            opened = calendar.nextOpen(day.plusDays(1).atStartOfDay(zone).toInstant());
            day = opened.map(at -> at.atZone(zone).toLocalDate()).orElse(day);
        }
        return opened.flatMap(at -> calendar.previousOpen(
                at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
