package org.maitri.headless.internal.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.Choice;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists reports, computes one, and writes it to a file. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    private String id;

    @Option(names = "--param", paramLabel = "NAME=VALUE")
    private Map<String, String> told = Map.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--out", paramLabel = "FILE")
    private Path file;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Reports reports = session.engine(Reports.class);
        if (id == null) {
            session.print(reports.all().stream().map(ReportCommand::described).toList());
            return 0;
        }
        Report report = reports.require(id);
        String ending = ending(reports);
        Reports.Run run = reports.run(report, told, session.progress());
        Map<String, Object> result = printed(run);
        if (file != null) {
            reports.write(run, ending, file);
            result = new LinkedHashMap<>();
            result.put("report", report.id());
            result.put("parameters", parameters(run));
            result.put("format", ending);
            result.put("file", file.toAbsolutePath().toString());
        }
        session.print(result);
        return 0;
    }

    /** Wrong formats are refused before anything is computed. */
    private String ending(Reports reports) {
        if (file == null) {
            if (format != null) {
                throw new RefusedException(Messages.get("refused.report.out", format));
            }
            return "";
        }
        String name = file.getFileName().toString();
        String ending = (format != null ? format : name.substring(name.lastIndexOf('.') + 1)).toLowerCase(Locale.ROOT);
        if (!reports.formats().contains(ending)) {
            throw new RefusedException(
                    Messages.get("refused.report.format", ending, String.join(", ", reports.formats())));
        }
        return ending;
    }

    private static Map<String, Object> described(Report report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", report.id());
        row.put("title", report.title());
        row.put(
                "parameters",
                report.parameters().stream().map(ReportCommand::described).toList());
        row.put("description", report.description());
        return row;
    }

    private static String described(ReportParameter parameter) {
        String values = parameter.kind() == ReportParameter.Kind.CHOICE
                ? String.join(
                        "|", parameter.choices().stream().map(Choice::value).toList())
                : parameter.kind().name().toLowerCase(Locale.ROOT);
        return parameter.name() + "=" + parameter.initial().orElse("<" + values + ">");
    }

    private static Map<String, Object> parameters(Reports.Run run) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        run.written().forEach((parameter, value) -> parameters.put(parameter.name(), value));
        return parameters;
    }

    private static Map<String, Object> printed(Reports.Run run) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("report", run.report().id());
        result.put("title", run.report().title());
        result.put("at", run.at().toString());
        result.put("parameters", parameters(run));
        List<Map<String, Object>> figures = new ArrayList<>();
        List<Map<String, Object>> exclusions = new ArrayList<>();
        for (ReportSection section : run.content().sections()) {
            section.figures().forEach(figure -> figures.add(figure(section, figure)));
            section.figures().forEach(figure -> exclusions.addAll(exclusions(figure)));
        }
        result.put("figures", figures);
        result.put("exclusions", exclusions);
        for (ReportSection section : run.content().sections()) {
            section.tables().forEach(table -> result.put(table.id(), rows(table)));
            section.charts().forEach(chart -> result.put(chart.id(), points(chart)));
        }
        result.put("notes", run.content().notes());
        return result;
    }

    private static Map<String, Object> figure(ReportSection section, ReportFigure figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", figure.id());
        row.put("label", figure.label());
        row.put("value", number(figure.value()));
        row.put("unit", figure.unit().id());
        row.put("symbol", figure.unit().symbol());
        row.put("previous", number(figure.previous()));
        row.put("base", figure.base());
        row.put("section", section.title());
        row.put("definition", figure.definition());
        return row;
    }

    private static List<Map<String, Object>> exclusions(ReportFigure figure) {
        return figure.exclusions().stream()
                .map(left -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("figure", figure.id());
                    row.put("count", left.count());
                    row.put("reason", left.reason());
                    return row;
                })
                .toList();
    }

    private static List<Map<String, Object>> rows(ReportTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReportTable.Row row : table.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                Object cell = row.cells().get(i);
                cells.put(table.columns().get(i).id(), cell instanceof Optional<?> ? null : cell);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Map<String, Object>> points(ReportChart chart) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0;
                !chart.series().isEmpty()
                        && i < chart.series().getFirst().points().size();
                i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("label", chart.series().getFirst().points().get(i).label());
            for (ReportChart.Series series : chart.series()) {
                MetricValue.Point point = series.points().get(i);
                row.put(series.name(), number(point.value()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object number(Optional<BigDecimal> value) {
        return value.orElse(null);
    }
}
