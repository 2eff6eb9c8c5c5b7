package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.ReportTable.Column;
import org.maitri.spi.report.ReportTable.Row;
import org.maitri.tickets.internal.Vocabulary;
import org.maitri.tickets.internal.reports.Measures.Open;
import org.maitri.tickets.internal.reports.Measures.Opened;
import org.maitri.tickets.internal.reports.Measures.Resolved;
import org.maitri.tickets.internal.reports.Measures.Targets;
import org.maitri.tickets.owed.TargetKind;

/** The figures told apart by queue, team, branch or channel. */
final class Breakdown {

    private final Scope scope;
    private final Dimension by;
    private final Map<String, Opened> opened;
    private final Map<String, Resolved> resolved;
    private final Map<String, Open> open;
    private final Map<TargetKind, Map<String, Targets>> targets;

    Breakdown(
            Scope scope,
            Measures measures,
            Dimension by,
            Map<String, Open> open,
            Map<TargetKind, Map<String, Targets>> targets) {
        this.scope = scope;
        this.by = by;
        this.open = open;
        opened = measures.opened(by);
        resolved = measures.resolved(by);
        this.targets = targets;
    }

    ReportSection section(Function<Collection<RecordRef>, Map<RecordRef, String>> titles) {
        Set<String> keys = new HashSet<>(opened.keySet());
        keys.addAll(resolved.keySet());
        open.entrySet().stream()
                .filter(each -> each.getValue().later() > 0)
                .map(Map.Entry::getKey)
                .forEach(keys::add);
        targets.values().forEach(some -> keys.addAll(some.keySet()));
        Function<String, String> names = names(keys, titles);
        List<String> ordered = keys.stream()
                .sorted(Comparator.comparing((String key) ->
                                -opened.getOrDefault(key, Opened.NONE).count())
                        .thenComparing(names))
                .toList();
        return new ReportSection(
                "by",
                Messages.get("by.title." + by.id()),
                List.of(),
                List.of(),
                List.of(
                        volume(ordered, names),
                        inTime(ordered, names),
                        times(
                                "response",
                                ordered,
                                names,
                                key -> opened.getOrDefault(key, Opened.NONE).response()),
                        times(
                                "resolution",
                                ordered,
                                names,
                                key -> resolved.getOrDefault(key, Resolved.NONE).resolution())));
    }

    private Function<String, String> names(
            Set<String> keys, Function<Collection<RecordRef>, Map<RecordRef, String>> titles) {
        Map<String, String> known = switch (by) {
            case BRANCH ->
                titles
                        .apply(keys.stream()
                                .filter(key -> key != null)
                                .map(RecordRef::parse)
                                .toList())
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
            case CHANNEL -> Vocabulary.CHANNELS.stream().collect(Collectors.toMap(Choice::value, Choice::label));
            default -> Map.of();
        };
        return key -> key == null ? Messages.get("by.none") : known.getOrDefault(key, key);
    }

    private ReportTable volume(List<String> keys, Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            Opened came = opened.getOrDefault(key, Opened.NONE);
            rows.add(new Row(
                    List.of(
                            names.apply(key),
                            number(came.count()),
                            number(resolved.getOrDefault(key, Resolved.NONE).count()),
                            number(open.getOrDefault(key, Open.NONE).later()),
                            share(Ratio.of(came.reopened(), came.count()))),
                    Optional.of(tickets(key))));
        }
        return table(
                "volume",
                List.of(
                        column("opened", Unit.COUNT),
                        column("done", Unit.COUNT),
                        column("open", Unit.COUNT),
                        column("reopened", Unit.PERCENT)),
                rows);
    }

    private ReportTable inTime(List<String> keys, Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            List<Object> cells = new ArrayList<>(List.of(names.apply(key)));
            for (Map<String, Targets> some : targets.values()) {
                Ratio met = some.getOrDefault(key, Targets.NONE).share();
                cells.add(met.whole());
                cells.add(share(met));
            }
            rows.add(new Row(cells, Optional.of(tickets(key))));
        }
        List<Column> columns = new ArrayList<>();
        for (TargetKind kind : targets.keySet()) {
            columns.add(column(kind.id() + ".targets", Unit.COUNT));
            columns.add(column(kind.id() + ".within", Unit.PERCENT));
        }
        return table("inTime", columns, rows);
    }

    private ReportTable times(
            String what, List<String> keys, Function<String, String> names, Function<String, Spread> spreads) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            Spread spread = spreads.apply(key);
            List<Object> cells = new ArrayList<>(List.of(names.apply(key), number(spread.known())));
            for (Optional<BigDecimal> hours : List.of(spread.p50(), spread.p90(), spread.p95())) {
                cells.add(hours.<Object>map(value -> value).orElse(Optional.empty()));
            }
            rows.add(new Row(cells, Optional.of(tickets(key))));
        }
        List<Column> columns = new ArrayList<>(List.of(column(what + ".n", Unit.COUNT)));
        for (String part : List.of("p50", "p90", "p95")) {
            columns.add(Column.of(what + '.' + part, Messages.get("column." + part), Unit.HOURS));
        }
        return table("times." + what, columns, rows);
    }

    private ReportTable table(String id, List<Column> figures, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("name", by.label())));
        columns.addAll(figures);
        return new ReportTable(
                "by." + id, Messages.get("by." + id), Messages.get("by." + id + ".definition"), columns, rows);
    }

    private ListQuery tickets(String key) {
        return scope.list(scope.in("openedAt"), scope.of(by, key));
    }

    private static Column column(String id, Unit unit) {
        return Column.of(id, Messages.get("column." + id), unit);
    }

    private static Object number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Object share(Ratio ratio) {
        return ReportFigure.percent(ratio).<Object>map(value -> value).orElse(Optional.empty());
    }
}
