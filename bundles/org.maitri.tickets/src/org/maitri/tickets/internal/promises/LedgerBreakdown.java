package org.maitri.tickets.internal.promises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.ReportTable.Column;
import org.maitri.spi.report.ReportTable.Row;

/** The ledger told apart by customer, team, branch or person, those first to whom most was promised. */
final class LedgerBreakdown {

    private static final int DRAWN = 10;

    private final Ledger ledger;
    private final PromiseGrouping by;
    private final List<Line> lines;

    /** What became of the promises of one customer, team, branch or person. */
    private record Line(Object key, String name, Map<Fate, Long> counts) {

        long count(Fate fate) {
            return counts.getOrDefault(fate, 0L);
        }

        long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    LedgerBreakdown(Ledger ledger) {
        this.ledger = ledger;
        by = ledger.by();
        Map<Object, Map<Fate, Long>> counts = new HashMap<>();
        for (Fate fate : Fate.values()) {
            ledger.count(fate, by)
                    .forEach((key, count) -> counts.computeIfAbsent(key, it -> new EnumMap<>(Fate.class))
                            .put(fate, count));
        }
        Map<RecordRef, String> titles = ledger.titles(counts.keySet().stream()
                .filter(RecordRef.class::isInstance)
                .map(RecordRef.class::cast)
                .toList());
        lines = counts.entrySet().stream()
                .map(each -> new Line(each.getKey(), name(each.getKey(), titles), each.getValue()))
                .sorted(Comparator.comparing((Line line) -> -line.all()).thenComparing(Line::name))
                .toList();
    }

    private static String name(Object key, Map<RecordRef, String> titles) {
        if (key == null) {
            return Messages.get("by.none");
        }
        return key instanceof RecordRef record ? titles.getOrDefault(record, record.toString()) : key.toString();
    }

    ReportSection section() {
        return new ReportSection(
                "by", Messages.get("by.title." + by.id()), List.of(), List.of(chart()), List.of(table()));
    }

    private ReportChart chart() {
        List<ReportChart.Series> series = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            series.add(new ReportChart.Series(
                    fate.label(),
                    lines.stream()
                            .limit(DRAWN)
                            .map(line -> Point.of(line.name(), BigDecimal.valueOf(line.count(fate))))
                            .toList()));
        }
        return new ReportChart(
                "by.chart",
                Messages.get("by.chart"),
                Messages.get("by.chart.definition"),
                Unit.COUNT,
                ChartForm.BARS,
                series);
    }

    private ReportTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("name", by.label()));
        for (Fate fate : Fate.values()) {
            columns.add(Column.of(fate.id(), fate.label(), Unit.COUNT));
        }
        columns.add(Column.of("share", Messages.get("figure.share"), Unit.PERCENT));
        return new ReportTable(
                "by.table",
                Messages.get("by.table"),
                Messages.get("by.table.definition"),
                columns,
                lines.stream().map(this::row).toList());
    }

    private Row row(Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.name());
        for (Fate fate : Fate.values()) {
            cells.add(BigDecimal.valueOf(line.count(fate)));
        }
        cells.add(ReportFigure.percent(LedgerReport.kept(line.counts()))
                .<Object>map(share -> share)
                .orElse(Optional.empty()));
        return new Row(cells, Optional.of(ledger.rows(by, line.key())));
    }
}
