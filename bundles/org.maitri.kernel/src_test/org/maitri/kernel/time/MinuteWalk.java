package org.maitri.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** Business time the slow way: every minute of some weeks, one after the other. What it says is plain to see. */
final class MinuteWalk {

    private final Instant first;
    private final boolean[] open;
    /** The clock shows these minutes for the second time. */
    private final boolean[] again;

    MinuteWalk(BusinessHours hours, LocalDate day, int days) {
        ZoneId zone = hours.zone();
        first = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        open = new boolean[days * 24 * 60];
        again = new boolean[open.length];
        for (LocalDate each = day.minusDays(3); each.isBefore(day.plusDays(days + 3L)); each = each.plusDays(1)) {
            paint(each, hours.shifts(each), zone, true);
        }
        for (LocalDate each = day.minusDays(3); each.isBefore(day.plusDays(days + 3L)); each = each.plusDays(1)) {
            paint(each, hours.weeklyBreaks().getOrDefault(each.getDayOfWeek(), List.of()), zone, false);
            paint(each, hours.breaks().getOrDefault(each, List.of()), zone, false);
        }
        for (int i = 0; i < again.length; i++) {
            ZonedDateTime shown = at(i).atZone(zone);
            again[i] =
                    !shown.getOffset().equals(shown.withEarlierOffsetAtOverlap().getOffset());
        }
    }

    private void paint(LocalDate day, List<Shift> shifts, ZoneId zone, boolean value) {
        if (!day.atStartOfDay(zone).toLocalDate().equals(day)) {
            return; // the date line left it out
        }
        for (Shift shift : shifts) {
            int to = Math.min(open.length, index(moment(day, shift.to(), zone)));
            for (int i = Math.max(0, index(moment(day, shift.from(), zone))); i < to; i++) {
                open[i] = value;
            }
        }
    }

    private static Instant moment(LocalDate day, int second, ZoneId zone) {
        LocalDateTime local = day.atStartOfDay().plusSeconds(second);
        return local.atZone(zone).toInstant();
    }

    int index(Instant moment) {
        return (int) Duration.between(first, moment).toMinutes();
    }

    Instant at(int index) {
        return first.plus(Duration.ofMinutes(index));
    }

    int length() {
        return open.length;
    }

    boolean isOpen(int index) {
        return open[index];
    }

    private int counts(int index) {
        return open[index] && !again[index] ? 1 : 0;
    }

    long elapsed(int from, int to) {
        long minutes = 0;
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            minutes += counts(i);
        }
        return from <= to ? minutes : -minutes;
    }

    /** Beyond the weeks if there is not so much time in them, here and below. */
    int add(int from, int minutes) {
        int i = from;
        int left = Math.abs(minutes);
        while (left > 0 && i >= 0 && i < open.length) {
            int step = minutes > 0 ? i++ : --i;
            left -= step < 0 ? 0 : counts(step);
        }
        return i;
    }

    int nextOpen(int from) {
        int i = from;
        while (i < open.length && !open[i]) {
            i++;
        }
        return i;
    }

    int previousOpen(int from) {
        int i = from;
        while (i > 0 && !open[i - 1]) {
            i--;
        }
        return i;
    }

    int nextClose(int from) {
        int i = nextOpen(from);
        while (i < open.length && open[i]) {
            i++;
        }
        return i;
    }

    /** The same point of the wall clock: nothing but a time that is shown again lies between. */
    boolean same(int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if (!again[i]) {
                return false;
            }
        }
        return true;
    }
}
