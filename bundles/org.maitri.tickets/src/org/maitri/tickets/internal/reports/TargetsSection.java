package org.maitri.tickets.internal.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.internal.reports.Measures.Targets;
import org.maitri.tickets.owed.TargetKind;

/** The share of targets that were met, and how many were missed. */
record TargetsSection(
        Scope scope,
        Measures measures,
        Map<TargetKind, Map<String, Targets>> now,
        Map<TargetKind, Map<String, Targets>> then) {

    ReportSection get() {
        List<ReportFigure> figures = new ArrayList<>();
        Map<TargetKind, Long> without = measures.withoutTarget();
        for (TargetKind kind : TargetKind.values()) {
            Targets targets = Targets.sum(now.get(kind).values());
            Targets before = Targets.sum(then.get(kind).values());
            figures.add(met(kind, targets, before, without.get(kind)));
            figures.add(missed(kind, targets, before));
        }
        return new ReportSection("targets", Messages.get("target.title"), figures, List.of(), List.of());
    }

    private ReportFigure met(TargetKind kind, Targets targets, Targets before, long never) {
        long judged = targets.met() + targets.missed();
        // Targets of updates begin when a customer writes again, not when a ticket is opened.
        long without = kind == TargetKind.UPDATE ? 0 : never;
        return Figures.share("target." + kind.id(), Direction.MORE_IS_BETTER, targets.share(), before.share())
                .of(listed(judged, most -> measures.judged(kind, most)))
                .without(Stream.of(
                                Figures.left(
                                        "target.running",
                                        targets.running(),
                                        () -> listed(targets.running(), most -> measures.running(kind, most))),
                                Figures.left(
                                        "target.gone",
                                        Math.max(0, targets.all() - judged - targets.running()),
                                        Optional::empty),
                                Figures.left(
                                        "target.none",
                                        without,
                                        () -> listed(without, most -> measures.withoutTarget(kind, most))))
                        .flatMap(left -> left)
                        .toList());
    }

    private ReportFigure missed(TargetKind kind, Targets targets, Targets before) {
        return ReportFigure.count(
                        "target." + kind.id() + ".missed",
                        Messages.get("target." + kind.id() + ".missed"),
                        Messages.get("target.missed.definition"),
                        Direction.LESS_IS_BETTER,
                        targets.missed(),
                        before.all() == 0 ? Optional.empty() : Optional.of(before.missed()))
                .of(listed(targets.missed(), most -> measures.missing(kind, most)));
    }

    private Optional<ListQuery> listed(long count, IntFunction<List<UUID>> first) {
        return scope.first(count, first).map(scope::keyed);
    }
}
