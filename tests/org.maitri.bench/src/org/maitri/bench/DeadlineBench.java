package org.maitri.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;

/** How many deadlines one core computes in a second, by a calendar with a break, ten years of holidays and summer time. */
final class DeadlineBench {

    private static final int DEADLINES = 2_000_000;
    private static final long YEARS = Duration.ofDays(3650).toSeconds();
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private final Report report;

    DeadlineBench(Report report) {
        this.report = report;
    }

    void run() throws IOException {
        BusinessCalendar calendar = calendar();
        rate(calendar, Duration.ofHours(8));
        report.note("deadlines: 8 hours", DEADLINES, "per second", rate(calendar, Duration.ofHours(8)), Double.NaN);
        report.note(
                "deadlines: 2000 hours", DEADLINES, "per second", rate(calendar, Duration.ofHours(2000)), Double.NaN);
    }

    private static BusinessCalendar calendar() {
        Set<LocalDate> holidays = new TreeSet<>();
        for (int year = 2019; year < 2032; year++) {
            for (int month = 1; month <= 12; month++) {
                holidays.add(LocalDate.of(year, month, 3 + month));
            }
        }
        return BusinessCalendar.of(BusinessHours.in(ZoneId.of("Europe/Berlin"))
                .workdays(Shift.between("08:00", "12:00"), Shift.between("13:00", "18:00"))
                .closedOn(holidays));
    }

    static double rate(BusinessCalendar calendar, Duration target) {
        SplittableRandom random = new SplittableRandom(7);
        long sum = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < DEADLINES; i++) {
            Instant start = BEGIN.plusSeconds(random.nextLong(YEARS));
            sum += calendar.add(start, target).orElseThrow().toEpochMilli();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (sum == 0) {
            throw new IllegalStateException("No deadline was computed");
        }
        return DEADLINES / seconds;
    }
}
