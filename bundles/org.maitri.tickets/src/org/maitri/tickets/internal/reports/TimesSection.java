package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.internal.reports.Measures.Opened;
import org.maitri.tickets.internal.reports.Measures.Resolved;

/** How long customers waited for the first answer, and for the solution. */
record TimesSection(Scope scope, Measures now, Totals totals, Course course) {

    ReportSection get() {
        List<Spread> responses = course.responses();
        return new ReportSection(
                "times",
                Messages.get("column.response") + ", " + Messages.get("column.resolution"),
                Stream.concat(response().stream(), resolution().stream()).toList(),
                List.of(Figures.chart(
                        "times.response.chart",
                        Unit.HOURS,
                        new ReportChart.Series(Messages.get("column.p50"), points(responses, Spread::p50)),
                        new ReportChart.Series(Messages.get("column.p90"), points(responses, Spread::p90)))),
                List.of());
    }

    private List<Point> points(List<Spread> spreads, Function<Spread, Optional<BigDecimal>> which) {
        return IntStream.range(0, spreads.size())
                .mapToObj(i -> new Point(course.label(i), which.apply(spreads.get(i))))
                .toList();
    }

    private List<ReportFigure> response() {
        Opened opened = totals.opened();
        long contradicting = opened.count() - opened.response().known() - opened.unanswered();
        return Figures.spread(
                "times.response",
                opened.response(),
                totals.openedBefore().response(),
                Optional.of(scope.list(scope.in("openedAt"), Condition.is("firstResponseSeconds", Operator.PRESENT))),
                Stream.concat(
                                Figures.left(
                                        "times.response.unanswered",
                                        opened.unanswered(),
                                        scope.list(
                                                scope.in("openedAt"), Condition.is("firstAnsweredAt", Operator.EMPTY))),
                                Figures.left(
                                        "times.contradict",
                                        contradicting,
                                        scope.list(
                                                scope.in("openedAt"),
                                                Condition.is("firstAnsweredAt", Operator.PRESENT),
                                                Condition.is("firstResponseSeconds", Operator.EMPTY))))
                        .toList());
    }

    /** No condition of a list says which moments contradict each other, so these tickets are named one by one. */
    private List<ReportFigure> resolution() {
        Resolved resolved = totals.resolved();
        long contradicting =
                resolved.count() - resolved.unopened() - resolved.resolution().known();
        Optional<List<UUID>> wrong = scope.first(contradicting, now::contradicting);
        return Figures.spread(
                "times.resolution",
                resolved.resolution(),
                totals.resolvedBefore().resolution(),
                wrong.map(keys -> scope.list(
                        Scope.done(),
                        scope.in("resolvedAt"),
                        Condition.is("openedAt", Operator.PRESENT),
                        Condition.not(Condition.keyed(keys)))),
                Stream.concat(
                                Figures.left(
                                        "times.resolution.unopened",
                                        resolved.unopened(),
                                        scope.list(
                                                Scope.done(),
                                                scope.in("resolvedAt"),
                                                Condition.is("openedAt", Operator.EMPTY))),
                                Figures.left("times.contradict", contradicting, () -> wrong.map(scope::keyed)))
                        .toList());
    }
}
