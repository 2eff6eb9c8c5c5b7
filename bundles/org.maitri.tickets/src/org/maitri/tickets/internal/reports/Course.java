package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * How figures go over the period: by days, from two months on by weeks, from fourteen months on by months, and not beyond today. What came and went is
 * counted by quarters of hours in one walk through the tickets, as every time zone's days begin at one.
 */
final class Course {

    private static final int DAYS_AT_MOST = 62;
    private static final int DAYS_IN_WEEKS_AT_MOST = 430;
    private static final int QUARTER = 900;

    private final Scope scope;
    private final UnitOfWork work;
    private final List<Period> parts;

    Course(Scope scope, UnitOfWork work) {
        this.scope = scope;
        this.work = work;
        LocalDate today = scope.now().atZone(scope.zone()).toLocalDate();
        parts = parts(scope.period()).stream()
                .filter(part -> !part.from().isAfter(today))
                .toList();
    }

    static List<Period> parts(Period period) {
        List<Period> parts = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(period.to())) {
            LocalDate last = period.days() <= DAYS_AT_MOST
                    ? from
                    : period.days() <= DAYS_IN_WEEKS_AT_MOST
                            ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                            : from.with(TemporalAdjusters.lastDayOfMonth());
            parts.add(new Period(from, last.isAfter(period.to()) ? period.to() : last));
            from = last.plusDays(1);
        }
        return parts;
    }

    /** How many came in. Those of which nobody knows when they were done would stay open for ever, and do not count. */
    List<Point> came() {
        return counted("t.known_since", "(NOT " + Scope.DONE + " OR t.resolved_at IS NOT NULL)");
    }

    List<Point> resolved() {
        return counted("t.resolved_at", Scope.DONE);
    }

    /** How many were open at the end of each part. */
    static List<Point> open(long before, List<Point> came, List<Point> resolved) {
        List<Point> open = new ArrayList<>();
        BigDecimal sum = BigDecimal.valueOf(before);
        for (int i = 0; i < came.size(); i++) {
            sum = sum.add(came.get(i).value().orElseThrow())
                    .subtract(resolved.get(i).value().orElseThrow());
            open.add(Point.of(came.get(i).label(), sum));
        }
        return open;
    }

    private List<Point> counted(String moment, String condition) {
        String quarter = "CAST(FLOOR(EXTRACT(EPOCH FROM " + moment + ") / " + QUARTER + ") AS BIGINT)";
        Sql sql = new Sql().add("SELECT ").add(quarter).add(", COUNT(*) FROM tickets_ticket t");
        scope.where(sql).add(" AND ").add(condition).add(" AND ").within(moment, scope.from(), scope.to());
        Map<LocalDate, Long> counts = new HashMap<>();
        for (Object[] row : sql.add(" GROUP BY ").add(quarter).rows(work)) {
            LocalDate day = Instant.ofEpochSecond(((Number) row[0]).longValue() * QUARTER)
                    .atZone(scope.zone())
                    .toLocalDate();
            counts.merge(day, ((Number) row[1]).longValue(), Long::sum);
        }
        return parts.stream()
                .map(part -> Point.of(
                        part.from().toString(),
                        BigDecimal.valueOf(part.from()
                                .datesUntil(part.to().plusDays(1))
                                .mapToLong(day -> counts.getOrDefault(day, 0L))
                                .sum())))
                .toList();
    }

    /** How long customers waited for the first answer, by parts; none where nobody was answered. */
    List<Spread> responses() {
        if (parts.isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql()
                .add("SELECT s.slot, ")
                .add(Spread.columns("t.first_response_seconds"))
                .add(" FROM (VALUES ");
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "(" : ", (")
                    .add(Integer.toString(i))
                    .add(", CAST(")
                    .value(parts.get(i).start(scope.zone()))
                    .add(" AS TIMESTAMP WITH TIME ZONE), CAST(")
                    .value(parts.get(i).end(scope.zone()))
                    .add(" AS TIMESTAMP WITH TIME ZONE))");
        }
        sql.add(") s(slot, begins, ends) JOIN tickets_ticket t ON t.opened_at >= s.begins AND t.opened_at < s.ends");
        Map<Integer, Spread> spreads = new HashMap<>();
        for (Object[] row : scope.where(sql).add(" GROUP BY s.slot").rows(work)) {
            spreads.put(((Number) row[0]).intValue(), Spread.read(row, 1));
        }
        List<Spread> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(spreads.getOrDefault(i, Spread.NOTHING));
        }
        return all;
    }

    String label(int part) {
        return parts.get(part).from().toString();
    }
}
