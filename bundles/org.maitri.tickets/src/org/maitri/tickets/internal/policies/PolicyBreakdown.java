package org.maitri.tickets.internal.policies;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.ReportTable.Column;
import org.maitri.spi.report.ReportTable.Row;
import org.maitri.tickets.care.PolicyChecks.Outcome;

/** Promises told apart by branch, and by policy and promise; those of which most was broken first. */
final class PolicyBreakdown {

    private final CheckedPromises promises;
    private final Function<Collection<RecordRef>, Map<RecordRef, String>> titles;
    private final UnitOfWork work;

    PolicyBreakdown(
            CheckedPromises promises, Function<Collection<RecordRef>, Map<RecordRef, String>> titles, UnitOfWork work) {
        this.promises = promises;
        this.titles = titles;
        this.work = work;
    }

    /** What became of the promises of a branch, or of a promise of a policy. */
    private record Line(String name, Map<Outcome, Long> counts, CheckedPromises which) {

        long count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0L);
        }

        Row row() {
            long kept = count(Outcome.KEPT);
            long broken = count(Outcome.BROKEN);
            Optional<ListQuery> rows = broken == 0 ? Optional.empty() : which.tickets(Outcome.BROKEN);
            return new Row(
                    List.of(
                            name,
                            BigDecimal.valueOf(kept),
                            BigDecimal.valueOf(broken),
                            BigDecimal.valueOf(count(Outcome.OPEN)),
                            ReportFigure.percent(Ratio.of(kept, kept + broken))
                                    .<Object>map(share -> share)
                                    .orElse(Optional.empty())),
                    rows);
        }
    }

    ReportSection section() {
        return new ReportSection(
                "by",
                Messages.get("report.by"),
                List.of(),
                List.of(),
                List.of(
                        table("branch", Messages.get("branch.branch"), branches()),
                        table("policy", Messages.get("report.promise"), policies())));
    }

    private Stream<Line> branches() {
        Map<List<Object>, Map<Outcome, Long>> counts = counts("branch");
        Map<RecordRef, String> names = titles.apply(counts.keySet().stream()
                .map(key -> (RecordRef) key.getFirst())
                .filter(Objects::nonNull)
                .toList());
        return counts.entrySet().stream().map(each -> {
            RecordRef branch = (RecordRef) each.getKey().getFirst();
            String name = branch == null
                    ? Messages.get("metric.adherence.nowhere")
                    : names.getOrDefault(branch, branch.toString());
            return new Line(name, each.getValue(), promises.with("branch", branch));
        });
    }

    private Stream<Line> policies() {
        return counts("policyId", "promise").entrySet().stream().map(each -> {
            UUID policy = (UUID) each.getKey().getFirst();
            String promise = (String) each.getKey().getLast();
            String name = work.find(Policy.class, policy)
                    .map(found ->
                            Messages.get("report.of", found.nameWithEdition(), MeasuredChecks.promise(promise, found)))
                    .orElse(promise);
            return new Line(
                    name, each.getValue(), promises.with("policyId", policy).with("promise", promise));
        });
    }

    private Map<List<Object>, Map<Outcome, Long>> counts(String... by) {
        Map<List<Object>, Map<Outcome, Long>> counts = new HashMap<>();
        for (Outcome outcome : Outcome.values()) {
            promises.count(outcome, by)
                    .forEach(row -> counts.computeIfAbsent(
                                    Stream.of(row).limit(by.length).toList(), key -> new EnumMap<>(Outcome.class))
                            .put(outcome, (Long) row[by.length]));
        }
        return counts;
    }

    private static ReportTable table(String id, String what, Stream<Line> lines) {
        return new ReportTable(
                id,
                Messages.get("report." + id),
                Messages.get("report." + id + ".definition"),
                List.of(
                        Column.text("name", what),
                        Column.of("kept", Messages.get("report.kept"), Unit.COUNT),
                        Column.of("broken", Messages.get("report.broken"), Unit.COUNT),
                        Column.of("open", Messages.get("report.still"), Unit.COUNT),
                        Column.of("share", Messages.get("report.share"), Unit.PERCENT)),
                lines.sorted(Comparator.comparing((Line line) -> -line.count(Outcome.BROKEN))
                                .thenComparing(Line::name))
                        .map(Line::row)
                        .toList());
    }
}
