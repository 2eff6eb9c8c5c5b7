package org.maitri.services.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.exports.SheetFile;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports.Run;

/** A workbook: the figures on the first sheet, each table and each chart's numbers on one of its own. */
public final class SheetReport implements ReportFile {

    private static final int LONGEST_CELL = 32_767;

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Maitri", "1.0");
        Set<String> names = new HashSet<>();
        figures(sheet(workbook, Messages.get("page.figures"), names), run);
        for (ReportSection section : run.content().sections()) {
            for (ReportTable table : section.tables()) {
                table(sheet(workbook, table.title(), names), table);
            }
            for (ReportChart chart : section.charts()) {
                chart(sheet(workbook, chart.title(), names), chart);
            }
        }
        workbook.finish();
    }

    private static Worksheet sheet(Workbook workbook, String title, Set<String> names) {
        String name = SheetFile.sheetName(title);
        for (int again = 2; !names.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = SheetFile.sheetName(
                    title.substring(0, Math.min(title.length(), 26)).strip() + " " + again);
        }
        return workbook.newWorksheet(name);
    }

    private static void figures(Worksheet sheet, Run run) {
        sheet.width(0, 34);
        sheet.width(5, 90);
        int line = 0;
        text(sheet, line, 0, run.report().title(), true);
        for (var told : run.written().entrySet()) {
            line++;
            text(sheet, line, 0, told.getKey().label(), false);
            text(sheet, line, 1, told.getValue(), false);
        }
        for (ReportSection section : run.content().sections()) {
            if (!section.figures().isEmpty()) {
                line += 2;
                text(sheet, line, 0, section.title(), true);
                List<String> heads = Stream.of("value", "previous", "unit", "base", "definition")
                        .map(column -> Messages.get("column." + column))
                        .toList();
                for (int i = 0; i < heads.size(); i++) {
                    text(sheet, line, i + 1, heads.get(i), true);
                }
            }
            for (ReportFigure figure : section.figures()) {
                line++;
                text(sheet, line, 0, figure.label(), false);
                number(sheet, line, 1, figure.value(), figure.unit());
                number(sheet, line, 2, figure.previous(), figure.unit());
                text(sheet, line, 3, figure.unit().symbol(), false);
                sheet.value(line, 4, figure.base());
                text(sheet, line, 5, figure.definition(), false);
                for (ReportFigure.Exclusion left : figure.exclusions()) {
                    line++;
                    text(sheet, line, 0, "  " + Messages.get("kind.exclusion"), false);
                    sheet.value(line, 1, left.count());
                    text(sheet, line, 5, left.reason(), false);
                }
            }
        }
        line++;
        for (String note : run.content().notes()) {
            line++;
            text(sheet, line, 0, note, false);
        }
    }

    private static void table(Worksheet sheet, ReportTable table) {
        sheet.freezePane(1, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            ReportTable.Column head = table.columns().get(column);
            sheet.width(column, head.unit().isPresent() ? 16 : 34);
            text(sheet, 0, column, ReportWords.heading(head.label(), head.unit()), true);
        }
        int line = 0;
        for (ReportTable.Row row : table.rows()) {
            line++;
            for (int column = 0; column < row.cells().size(); column++) {
                Unit unit = table.columns().get(column).unit().orElse(Unit.COUNT);
                switch (row.cells().get(column)) {
                    case BigDecimal number -> number(sheet, line, column, Optional.of(number), unit);
                    case Optional<?> none -> {}
                    case Object words -> text(sheet, line, column, words.toString(), false);
                }
            }
        }
        text(sheet, line + 2, 0, table.definition(), false);
    }

    private static void chart(Worksheet sheet, ReportChart chart) {
        sheet.freezePane(1, 1);
        sheet.width(0, 24);
        for (int i = 0; i < chart.series().size(); i++) {
            ReportChart.Series series = chart.series().get(i);
            text(sheet, 0, i + 1, ReportWords.heading(series.name(), Optional.of(chart.unit())), true);
            for (int point = 0; point < series.points().size(); point++) {
                if (i == 0) {
                    text(sheet, point + 1, 0, series.points().get(point).label(), false);
                }
                number(sheet, point + 1, i + 1, series.points().get(point).value(), chart.unit());
            }
        }
    }

    private static void number(Worksheet sheet, int line, int column, Optional<BigDecimal> value, Unit unit) {
        if (value.isPresent()) {
            sheet.value(line, column, value.get());
            sheet.style(line, column)
                    .format(unit.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(unit.decimals()))
                    .set();
        }
    }

    /** Texts are texts there, whatever they begin with. */
    private static void text(Worksheet sheet, int line, int column, String words, boolean strong) {
        if (words.length() > LONGEST_CELL) {
            throw new RefusedException(Messages.get("file.cell", words.length(), words.substring(0, 40), LONGEST_CELL));
        }
        sheet.inlineString(line, column, SheetFile.clean(words));
        if (strong) {
            sheet.style(line, column).bold().set();
        }
    }
}
