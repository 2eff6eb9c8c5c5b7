package org.maitri.services.internal.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports.Run;

/** One line for each number, for programs: RFC 4180 in UTF-8, numbers with a decimal point. */
public final class CsvReport implements ReportFile {

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Stream.of(
                        "section", "kind", "item", "label", "column", "unit", "value", "previous", "base", "definition")
                .map(column -> Messages.get("column." + column))
                .toArray(String[]::new));
        run.written()
                .forEach((parameter, text) ->
                        line(csv, "", "parameter", parameter.name(), parameter.label(), "", "", text, "", "", ""));
        run.content().sections().forEach(section -> section(csv, section));
        run.content().notes().forEach(note -> line(csv, "", "note", "", "", "", "", "", "", "", note));
        csv.close();
    }

    private static void section(CsvWriter csv, ReportSection section) {
        for (ReportFigure figure : section.figures()) {
            line(
                    csv,
                    section.id(),
                    "figure",
                    figure.id(),
                    figure.label(),
                    "",
                    unit(figure.unit()),
                    plain(figure.value()),
                    plain(figure.previous()),
                    Long.toString(figure.base()),
                    figure.definition());
            figure.exclusions()
                    .forEach(left -> line(
                            csv,
                            section.id(),
                            "exclusion",
                            figure.id(),
                            left.reason(),
                            "",
                            Unit.COUNT.id(),
                            Long.toString(left.count()),
                            "",
                            "",
                            ""));
        }
        section.charts().forEach(chart -> chart(csv, section.id(), chart));
        section.tables().forEach(table -> table(csv, section.id(), table));
    }

    private static void chart(CsvWriter csv, String section, ReportChart chart) {
        chart.series()
                .forEach(series -> series.points()
                        .forEach(point -> line(
                                csv,
                                section,
                                "series",
                                chart.id(),
                                point.label(),
                                series.name(),
                                unit(chart.unit()),
                                plain(point.value()),
                                "",
                                "",
                                "")));
    }

    private static void table(CsvWriter csv, String section, ReportTable table) {
        for (ReportTable.Row row : table.rows()) {
            String name = row.cells().getFirst().toString();
            for (int i = 1; i < table.columns().size(); i++) {
                ReportTable.Column column = table.columns().get(i);
                Object cell = row.cells().get(i);
                String value = cell instanceof BigDecimal number
                        ? number.toPlainString()
                        : cell instanceof Optional<?> ? "" : cell.toString();
                line(
                        csv,
                        section,
                        "table",
                        table.id(),
                        name,
                        column.label(),
                        column.unit().map(CsvReport::unit).orElse(""),
                        value,
                        "",
                        "",
                        "");
            }
        }
    }

    /** Money by its currency, where that is known. */
    private static String unit(Unit unit) {
        return unit.id().equals(Unit.MONEY.id()) && !unit.symbol().isBlank() ? unit.symbol() : unit.id();
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static void line(CsvWriter csv, String section, String kind, String... cells) {
        csv.writeRecord(Stream.concat(Stream.of(section, Messages.get("kind." + kind)), Stream.of(cells))
                .map(FormulaGuard::protect)
                .toArray(String[]::new));
    }
}
