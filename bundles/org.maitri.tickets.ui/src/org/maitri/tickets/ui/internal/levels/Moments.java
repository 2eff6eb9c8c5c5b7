package org.maitri.tickets.ui.internal.levels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.maitri.ui.RelativeTime;

/** Moments to the minute, as short as they can be told: no day where it is today's, no year where it is this one's. */
public final class Moments {

    private final ZoneId zone;
    private final Locale locale;
    private final RelativeTime relative;

    Moments(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
        relative = new RelativeTime(zone, locale);
    }

    public static Moments local() {
        return new Moments(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public String text(Instant moment, Instant now) {
        LocalDate day = day(moment);
        LocalDate today = day(now);
        if (day.equals(today)) {
            return time(moment);
        }
        String pattern = day.getYear() == today.getYear() ? "time.pattern.day" : "time.pattern.year";
        return Messages.get(
                "time.on",
                DateTimeFormatter.ofPattern(Messages.get(pattern), locale).format(day),
                time(moment));
    }

    /** The end of something; its day has been said if it began on that day. */
    String end(Instant begin, Instant moment, Instant now) {
        return day(begin).equals(day(moment)) ? time(moment) : text(moment, now);
    }

    String exact(Instant moment) {
        return relative.exact(moment);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
