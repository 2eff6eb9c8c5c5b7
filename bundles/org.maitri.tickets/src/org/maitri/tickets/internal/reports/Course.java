package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.UnitOfWork;

/** How figures go over the period: by days, from two months on by weeks, from fourteen months on by months, and not beyond today. */
final class Course {

    private static final int DAYS_AT_MOST = 62;
    private static final int DAYS_IN_WEEKS_AT_MOST = 430;

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
        Map<Integer, Object[]> rows = byParts("COUNT(*)", moment, " AND " + condition);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> Point.of(
                        label(part),
                        rows.containsKey(part) ? new BigDecimal(rows.get(part)[1].toString()) : BigDecimal.ZERO))
                .toList();
    }

    /** How long customers waited for the first answer, by parts; none where nobody was answered. */
    List<Spread> responses() {
        Map<Integer, Object[]> rows = byParts(Spread.columns("t.first_response_seconds"), "t.opened_at", "");
        return IntStream.range(0, parts.size())
                .mapToObj(part -> rows.containsKey(part) ? Spread.read(rows.get(part), 1) : Spread.NOTHING)
                .toList();
    }

    /** A row for each part in which there is something, in one walk along the index of a moment. */
    private Map<Integer, Object[]> byParts(String columns, String moment, String condition) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Sql sql = new Sql().add("SELECT s.slot, ").add(columns).add(" FROM (VALUES ");
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "(" : ", (")
                    .add(Integer.toString(i))
                    .add(", CAST(")
                    .value(parts.get(i).start(scope.zone()))
                    .add(" AS TIMESTAMP WITH TIME ZONE), CAST(")
                    .value(parts.get(i).end(scope.zone()))
                    .add(" AS TIMESTAMP WITH TIME ZONE))");
        }
        sql.add(") s(slot, begins, ends) JOIN tickets_ticket t ON %1$s >= s.begins AND %1$s < s.ends"
                .formatted(moment));
        return scope.where(sql).add(condition).add(" GROUP BY s.slot").rows(work).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> row));
    }

    String label(int part) {
        return parts.get(part).from().toString();
    }
}
