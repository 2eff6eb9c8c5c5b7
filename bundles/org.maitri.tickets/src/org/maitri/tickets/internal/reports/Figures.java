package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.internal.reports.Measures.Open;
import org.maitri.tickets.internal.reports.Measures.Opened;
import org.maitri.tickets.internal.reports.Measures.Resolved;
import org.maitri.tickets.internal.reports.Measures.Targets;
import org.maitri.tickets.owed.TargetKind;

/** The figures of all tickets of a report, each with its definition, its tickets, and those it leaves out. */
final class Figures {

    /** More tickets than these cannot be listed one by one. */
    private static final int LISTED = 2000;

    private static final int DECIMALS = 4;

    private final Scope scope;
    private final Measures now;
    private final Measures then;
    private final Opened opened;
    private final Opened openedBefore;
    private final Resolved resolved;
    private final Resolved resolvedBefore;

    Figures(Scope scope, Measures now, Measures then) {
        this.scope = scope;
        this.now = now;
        this.then = then;
        opened = now.opened(Dimension.NONE).getOrDefault("", Opened.NONE);
        openedBefore = then.opened(Dimension.NONE).getOrDefault("", Opened.NONE);
        resolved = now.resolved(Dimension.NONE).getOrDefault("", Resolved.NONE);
        resolvedBefore = then.resolved(Dimension.NONE).getOrDefault("", Resolved.NONE);
    }

    ReportSection backlog(Collection<Open> open, Course course) {
        long openAfter = open.stream().mapToLong(Open::later).sum();
        long openBefore = open.stream().mapToLong(Open::earlier).sum();
        List<Point> came = course.came();
        List<Point> done = course.resolved();
        return new ReportSection(
                "backlog",
                Messages.get("backlog.title"),
                List.of(
                        count(
                                "backlog.open",
                                Direction.LESS_IS_BETTER,
                                openAfter,
                                openBefore,
                                Optional.of(scope.list(
                                        Condition.is("knownSince", Operator.LESS, scope.to()),
                                        Condition.any(
                                                Condition.not(Scope.done()),
                                                Condition.is("resolvedAt", Operator.AT_LEAST, scope.to())))),
                                left(
                                        "backlog.done.unknown",
                                        now.count(Scope.DONE + " AND t.resolved_at IS NULL", "t.known_since"),
                                        scope.list(
                                                Scope.done(),
                                                Condition.is("resolvedAt", Operator.EMPTY),
                                                scope.in("knownSince")))),
                        count(
                                "backlog.opened",
                                Direction.NEITHER,
                                opened.count(),
                                openedBefore.count(),
                                Optional.of(scope.list(scope.in("openedAt"))),
                                left(
                                        "backlog.opened.unknown",
                                        now.count("t.opened_at IS NULL", "t.known_since"),
                                        scope.list(Condition.is("openedAt", Operator.EMPTY), scope.in("knownSince")))),
                        count(
                                "backlog.done",
                                Direction.MORE_IS_BETTER,
                                resolved.count(),
                                resolvedBefore.count(),
                                Optional.of(scope.list(Scope.done(), scope.in("resolvedAt"))),
                                List.of())),
                List.of(
                        chart(
                                "backlog.chart",
                                Unit.COUNT,
                                List.of(new ReportChart.Series(
                                        Messages.get("column.open"), Course.open(openBefore, came, done)))),
                        chart(
                                "backlog.flow",
                                Unit.COUNT,
                                List.of(
                                        new ReportChart.Series(Messages.get("column.came"), came),
                                        new ReportChart.Series(Messages.get("column.done"), done)))),
                List.of());
    }

    ReportSection times(Course course) {
        long contradicting = opened.count() - opened.response().known() - opened.unanswered();
        List<Exclusion> unanswered = Stream.concat(
                        left(
                                "times.response.unanswered",
                                opened.unanswered(),
                                scope.list(scope.in("openedAt"), Condition.is("firstAnsweredAt", Operator.EMPTY)))
                                .stream(),
                        left(
                                "times.contradict",
                                contradicting,
                                scope.list(
                                        scope.in("openedAt"),
                                        Condition.is("firstAnsweredAt", Operator.PRESENT),
                                        Condition.is("firstResponseSeconds", Operator.EMPTY)))
                                .stream())
                .toList();
        List<ReportFigure> figures = new ArrayList<>(spread(
                "times.response",
                opened.response(),
                openedBefore.response(),
                Optional.of(scope.list(scope.in("openedAt"), Condition.is("firstResponseSeconds", Operator.PRESENT))),
                unanswered));
        figures.addAll(resolution());
        List<Spread> responses = course.responses();
        return new ReportSection(
                "times",
                Messages.get("column.response") + ", " + Messages.get("column.resolution"),
                figures,
                List.of(chart(
                        "times.response.chart",
                        Unit.HOURS,
                        List.of(
                                new ReportChart.Series(
                                        Messages.get("column.p50"), points(course, responses, Spread::p50)),
                                new ReportChart.Series(
                                        Messages.get("column.p90"), points(course, responses, Spread::p90))))),
                List.of());
    }

    private List<ReportFigure> resolution() {
        long contradicting =
                resolved.count() - resolved.unopened() - resolved.resolution().known();
        List<UUID> wrong = contradicting > LISTED ? List.of() : now.contradicting(LISTED);
        Optional<ListQuery> rows = contradicting > LISTED
                ? Optional.empty()
                : Optional.of(scope.list(
                        Scope.done(),
                        scope.in("resolvedAt"),
                        Condition.is("openedAt", Operator.PRESENT),
                        Condition.not(Condition.keyed(wrong))));
        List<Exclusion> left = new ArrayList<>(left(
                "times.resolution.unopened",
                resolved.unopened(),
                scope.list(Scope.done(), scope.in("resolvedAt"), Condition.is("openedAt", Operator.EMPTY))));
        if (contradicting > 0) {
            left.add(new Exclusion(
                    Messages.get("times.contradict"),
                    contradicting,
                    contradicting > LISTED ? Optional.empty() : Optional.of(scope.keyed(wrong))));
        }
        return spread("times.resolution", resolved.resolution(), resolvedBefore.resolution(), rows, left);
    }

    private static List<Point> points(
            Course course, List<Spread> spreads, Function<Spread, Optional<BigDecimal>> which) {
        return IntStream.range(0, spreads.size())
                .mapToObj(i -> new Point(course.label(i), which.apply(spreads.get(i))))
                .toList();
    }

    ReportSection targets() {
        List<ReportFigure> figures = new ArrayList<>();
        for (TargetKind kind : TargetKind.values()) {
            Targets targets = now.targets(kind, Dimension.NONE).getOrDefault("", Targets.NONE);
            Targets before = then.targets(kind, Dimension.NONE).getOrDefault("", Targets.NONE);
            long judged = targets.met() + targets.missed();
            List<Exclusion> left = new ArrayList<>();
            if (targets.running() > 0) {
                left.add(new Exclusion(
                        Messages.get("target.running"),
                        targets.running(),
                        listed(targets.running(), most -> now.running(kind, most))));
            }
            long gone = targets.all() - judged - targets.running();
            if (gone > 0) {
                left.add(new Exclusion(Messages.get("target.gone"), gone, Optional.empty()));
            }
            // Targets of updates begin when a customer writes again, not when a ticket is opened.
            long without = kind == TargetKind.UPDATE ? 0 : now.withoutTarget(kind);
            if (without > 0) {
                left.add(new Exclusion(
                        Messages.get("target.none"), without, listed(without, most -> now.withoutTarget(kind, most))));
            }
            figures.add(share(
                    "target." + kind.id(),
                    Direction.MORE_IS_BETTER,
                    targets.share(),
                    before.share(),
                    listed(judged, most -> now.judged(kind, most)),
                    left));
            figures.add(new ReportFigure(
                    "target." + kind.id() + ".missed",
                    Messages.get("target.missed", Messages.get("target." + kind.id())),
                    Messages.get("target.missed.definition"),
                    Unit.COUNT,
                    Direction.LESS_IS_BETTER,
                    Optional.of(BigDecimal.valueOf(targets.missed())),
                    Optional.of(BigDecimal.valueOf(before.missed())),
                    targets.missed(),
                    listed(targets.missed(), most -> now.missing(kind, most)),
                    List.of()));
        }
        return new ReportSection("targets", Messages.get("target.title"), figures, List.of(), List.of());
    }

    /** The list of so many tickets; none where they are too many to be named one by one. */
    private Optional<ListQuery> listed(long count, IntFunction<List<UUID>> first) {
        return count > LISTED ? Optional.empty() : Optional.of(scope.keyed(first.apply(LISTED)));
    }

    ReportSection reopened() {
        return new ReportSection(
                "reopened",
                Messages.get("reopened.title"),
                List.of(
                        new ReportFigure(
                                "reopened.share",
                                Messages.get("reopened.share"),
                                Messages.get("reopened.definition"),
                                Unit.PERCENT,
                                Direction.LESS_IS_BETTER,
                                percent(Ratio.of(opened.reopened(), opened.count())),
                                percent(Ratio.of(openedBefore.reopened(), openedBefore.count())),
                                opened.count(),
                                Optional.of(scope.list(scope.in("openedAt"))),
                                List.of()),
                        new ReportFigure(
                                "reopened.sum",
                                Messages.get("reopened.sum"),
                                Messages.get("reopened.sum.definition"),
                                Unit.COUNT,
                                Direction.LESS_IS_BETTER,
                                Optional.of(BigDecimal.valueOf(opened.reopenings())),
                                Optional.of(BigDecimal.valueOf(openedBefore.reopenings())),
                                opened.reopened(),
                                Optional.of(scope.list(
                                        scope.in("openedAt"), Condition.is("reopenCount", Operator.AT_LEAST, 1L))),
                                List.of())),
                List.of(),
                List.of());
    }

    private static ReportFigure count(
            String key, Direction direction, long value, long before, Optional<ListQuery> rows, List<Exclusion> left) {
        return new ReportFigure(
                key,
                Messages.get(key),
                Messages.get(key + ".definition"),
                Unit.COUNT,
                direction,
                Optional.of(BigDecimal.valueOf(value)),
                Optional.of(BigDecimal.valueOf(before)),
                value,
                rows,
                left);
    }

    private static ReportFigure share(
            String key,
            Direction direction,
            Ratio ratio,
            Ratio before,
            Optional<ListQuery> rows,
            List<Exclusion> left) {
        return new ReportFigure(
                key,
                Messages.get(key),
                Messages.get(key + ".definition"),
                Unit.PERCENT,
                direction,
                percent(ratio),
                percent(before),
                ratio.whole().longValue(),
                rows,
                left);
    }

    static Optional<BigDecimal> percent(Ratio ratio) {
        return ratio.percent().map(share -> share.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The median with what it leaves out, and the two percentiles. */
    private static List<ReportFigure> spread(
            String key, Spread now, Spread before, Optional<ListQuery> rows, List<Exclusion> left) {
        return List.of(
                part(key, "p50", now, now.p50(), before.p50(), rows, left),
                part(key, "p90", now, now.p90(), before.p90(), rows, left),
                part(key, "p95", now, now.p95(), before.p95(), rows, left));
    }

    private static ReportFigure part(
            String key,
            String part,
            Spread now,
            Optional<BigDecimal> value,
            Optional<BigDecimal> before,
            Optional<ListQuery> rows,
            List<Exclusion> left) {
        return new ReportFigure(
                key + '.' + part,
                Messages.get("column.of", Messages.get(key), Messages.get("column." + part)),
                Messages.get(key + ".definition"),
                Unit.HOURS,
                Direction.LESS_IS_BETTER,
                value,
                before,
                now.known(),
                rows,
                left);
    }

    private static List<Exclusion> left(String key, long count, ListQuery rows) {
        return count == 0 ? List.of() : List.of(new Exclusion(Messages.get(key), count, Optional.of(rows)));
    }

    private static ReportChart chart(String key, Unit unit, List<ReportChart.Series> series) {
        return new ReportChart(key, Messages.get(key), Messages.get(key + ".definition"), unit, ChartForm.LINE, series);
    }
}
