package org.maitri.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.maitri.ui.internal.Messages;

/** Days and moments as people say them: "5 min ago", "yesterday", "12 Mar". Immutable; any thread but for what says otherwise. */
public final class RelativeTime {

    private static final int TICK_MILLIS = 60_000;

    private final ZoneId zone;
    private final Locale locale;

    public RelativeTime(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** For the person's zone and language. */
    public static RelativeTime local() {
        return new RelativeTime(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Says anew each minute how long ago things were, until {@code owner} is disposed. UI thread only. */
    public static void onTick(Control owner, Runnable repaint) {
        owner.getDisplay().timerExec(TICK_MILLIS, () -> {
            if (!owner.isDisposed()) {
                if (owner.isVisible()) {
                    repaint.run();
                }
                onTick(owner, repaint);
            }
        });
    }

    /** A moment seen from {@code now}. */
    public String text(Instant moment, Instant now) {
        long seconds = ChronoUnit.SECONDS.between(moment, now);
        if (Math.abs(seconds) < 60) {
            return Messages.get("time.now");
        }
        long minutes = Math.abs(seconds) / 60;
        if (minutes < 60) {
            return Messages.get(seconds > 0 ? "time.minutes.ago" : "time.minutes.ahead", minutes);
        }
        LocalDate day = LocalDate.ofInstant(moment, zone);
        if (day.equals(LocalDate.ofInstant(now, zone))) {
            return Messages.get("time.today.at", time(moment));
        }
        return text(day, LocalDate.ofInstant(now, zone));
    }

    /** A day seen from {@code today}. */
    public String text(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return Messages.get("time.today");
        } else if (Math.abs(days) == 1) {
            return Messages.get(days > 0 ? "time.yesterday" : "time.tomorrow");
        } else if (Math.abs(days) < 7) {
            return Messages.get(days > 0 ? "time.days.ago" : "time.days.ahead", Math.abs(days));
        }
        return day.getYear() == today.getYear() ? said(day, "time.pattern.day") : day(day);
    }

    /** The day by its date, where it must not depend on today: "12 Mar 2026". */
    public String day(LocalDate day) {
        return said(day, "time.pattern.year");
    }

    /** The moment by its date and its time to the minute: "12 Mar 2026, 14:05". */
    public String moment(Instant moment) {
        return Messages.get("time.moment", day(LocalDate.ofInstant(moment, zone)), time(moment));
    }

    private String said(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(Messages.get(pattern), locale).format(day);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The moment to the second, for tooltips. */
    public String exact(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The day in full, for tooltips. */
    public String exact(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }
}
