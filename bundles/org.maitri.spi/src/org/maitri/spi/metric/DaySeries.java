package org.maitri.spi.metric;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.MetricValue.Point;

/**
 * Makes figures of single days into the points of a series: days, from two months on weeks, from fourteen months on months,
 * so that a chart stays readable however long the period is.
 */
public final class DaySeries {

    private static final int DAYS_AT_MOST = 62;
    private static final int DAYS_IN_WEEKS_AT_MOST = 430;

    private DaySeries() {}

    /** The sums of the days; where there is nothing, nought. */
    public static List<Point> sums(Period period, Map<LocalDate, BigDecimal> days) {
        Map<LocalDate, BigDecimal> sums = new TreeMap<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            sums.merge(slot(period, day), days.getOrDefault(day, BigDecimal.ZERO), BigDecimal::add);
        }
        return sums.entrySet().stream()
                .map(slot -> Point.of(slot.getKey().toString(), slot.getValue()))
                .toList();
    }

    /** One sum divided by the other, in percent; a gap where the whole is nought. */
    public static List<Point> percents(
            Period period, Map<LocalDate, BigDecimal> parts, Map<LocalDate, BigDecimal> wholes) {
        List<Point> part = sums(period, parts);
        List<Point> whole = sums(period, wholes);
        List<Point> percents = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Optional<BigDecimal> percent = new Ratio(
                            part.get(i).value().orElseThrow(),
                            whole.get(i).value().orElseThrow())
                    .percent();
            percents.add(new Point(part.get(i).label(), percent));
        }
        return List.copyOf(percents);
    }

    private static LocalDate slot(Period period, LocalDate day) {
        if (period.days() <= DAYS_AT_MOST) {
            return day;
        }
        LocalDate first = period.days() <= DAYS_IN_WEEKS_AT_MOST
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
        return first.isBefore(period.from()) ? period.from() : first;
    }
}
