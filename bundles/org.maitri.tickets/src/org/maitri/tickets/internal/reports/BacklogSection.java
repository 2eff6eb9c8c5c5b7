package org.maitri.tickets.internal.reports;

import java.util.Collection;
import java.util.List;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.internal.reports.Measures.Open;
import org.maitri.tickets.internal.reports.Measures.Unknown;

/** How many tickets came in, were done and are open. */
record BacklogSection(Scope scope, Measures now, Totals totals, Course course) {

    ReportSection of(Collection<Open> open) {
        long openBefore = open.stream().mapToLong(Open::earlier).sum();
        Unknown unknown = now.unknown();
        List<Point> came = course.came();
        List<Point> done = course.resolved();
        return new ReportSection(
                "backlog",
                Messages.get("backlog.title"),
                List.of(
                        open(open.stream().mapToLong(Open::later).sum(), openBefore, unknown.done()),
                        opened(unknown.opened()),
                        done()),
                List.of(
                        Figures.chart(
                                "backlog.chart",
                                Unit.COUNT,
                                new ReportChart.Series(
                                        Messages.get("column.open"), Course.open(openBefore, came, done))),
                        Figures.chart(
                                "backlog.flow",
                                Unit.COUNT,
                                new ReportChart.Series(Messages.get("column.came"), came),
                                new ReportChart.Series(Messages.get("column.done"), done))),
                List.of());
    }

    private ReportFigure open(long after, long before, long unknown) {
        return Figures.count(
                        "backlog.open",
                        Direction.LESS_IS_BETTER,
                        after,
                        totals.before(before),
                        scope.list(
                                Condition.is("knownSince", Operator.LESS, scope.to()),
                                Condition.any(
                                        Condition.not(Scope.done()),
                                        Condition.is("resolvedAt", Operator.AT_LEAST, scope.to()))))
                .without(Figures.left(
                                "backlog.done.unknown",
                                unknown,
                                scope.list(
                                        Scope.done(),
                                        Condition.is("resolvedAt", Operator.EMPTY),
                                        scope.in("knownSince")))
                        .toList());
    }

    private ReportFigure opened(long unknown) {
        return Figures.count(
                        "backlog.opened",
                        Direction.NEITHER,
                        totals.opened().count(),
                        totals.before(totals.openedBefore().count()),
                        scope.list(scope.in("openedAt")))
                .without(Figures.left(
                                "backlog.opened.unknown",
                                unknown,
                                scope.list(Condition.is("openedAt", Operator.EMPTY), scope.in("knownSince")))
                        .toList());
    }

    private ReportFigure done() {
        return Figures.count(
                "backlog.done",
                Direction.MORE_IS_BETTER,
                totals.resolved().count(),
                totals.before(totals.resolvedBefore().count()),
                scope.list(Scope.done(), scope.in("resolvedAt")));
    }
}
