package org.maitri.services.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports.Run;

/** One page that needs no other file and runs no script; charts are drawings in it. */
public final class HtmlReport implements ReportFile {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#1c2024;max-width:64rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6em;margin:0}h2{font-size:1.25em;margin:2rem 0 .5rem}
            .muted,td.muted{color:#5b6470;font-size:.9em}
            table{border-collapse:collapse;margin:.5rem 0 1rem;width:100%}
            th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dde3;vertical-align:top}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            svg{max-width:100%;height:auto}@media print{body{margin:0}h2{break-after:avoid}}
            """;

    private final StringBuilder page = new StringBuilder();

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Locale.getDefault().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(safe(run.report().title()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n");
        element("h1", "", run.report().title());
        element("p", "muted", run.report().description());
        element("p", "muted", ReportWords.told(run));
        run.content().sections().forEach(this::section);
        if (!run.content().notes().isEmpty()) {
            element("h2", "", Messages.get("page.notes"));
            run.content().notes().forEach(note -> element("p", "muted", note));
        }
        out.write(page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void section(ReportSection section) {
        element("h2", "", section.title());
        if (!section.figures().isEmpty()) {
            page.append("<table>\n");
            section.figures().forEach(this::figure);
            page.append("</table>\n");
        }
        section.charts().forEach(this::chart);
        section.tables().forEach(this::table);
    }

    private void figure(ReportFigure figure) {
        page.append("<tr>");
        element("td", "", figure.label());
        element("td", "n", ReportWords.number(figure.value(), figure.unit()));
        page.append("<td class=\"muted\">").append(safe(ReportWords.beside(figure)));
        figure.exclusions().forEach(left -> page.append("<br>").append(safe(ReportWords.left(left))));
        page.append("</td></tr>\n");
    }

    private void table(ReportTable table) {
        element("h3", "", table.title());
        page.append("<table><thead><tr>");
        table.columns()
                .forEach(column -> element(
                        "th",
                        column.unit().isPresent() ? "n" : "",
                        ReportWords.heading(column.label(), column.unit())));
        page.append("</tr></thead><tbody>\n");
        for (ReportTable.Row row : table.rows()) {
            page.append("<tr>");
            for (int i = 0; i < table.columns().size(); i++) {
                ReportTable.Column column = table.columns().get(i);
                element(
                        "td",
                        column.unit().isPresent() ? "n" : "",
                        ReportWords.cell(row.cells().get(i), column.unit()));
            }
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
        element("p", "muted", table.definition());
    }

    private void chart(ReportChart chart) {
        Plot plot = new Plot(chart);
        element("h3", "", chart.title());
        if (plot.isEmpty()) {
            element("p", "muted", Messages.get("page.nothing"));
            return;
        }
        page.append("<svg viewBox=\"0 0 800 260\" width=\"800\" height=\"260\" role=\"img\" aria-label=\"")
                .append(safe(chart.title() + ". " + chart.definition()))
                .append("\" font-size=\"12\" fill=\"#5b6470\">\n");
        plot.grid().forEach(value -> {
            double y = y(plot.y(value));
            page.append(String.format(Locale.ROOT, "<path d=\"M60 %.1fH790\" stroke=\"#d8dde3\" fill=\"none\"/>", y));
            words(52, y + 4, "end", ReportWords.number(value, chart.unit()));
        });
        plot.labels(8).forEach(label -> words(x(label.x()), 252, "middle", label.words()));
        for (int i = 0; i < chart.series().size(); i++) {
            draw(plot, i);
            page.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"2\" width=\"10\" height=\"10\" fill=\"#%06X\"/>",
                    60 + i * 180,
                    plot.colour(i)));
            words(74 + i * 180, 12, "start", chart.series().get(i).name());
        }
        page.append("</svg>\n");
        element("p", "muted", chart.definition());
    }

    private void draw(Plot plot, int series) {
        if (plot.bars()) {
            plot.bars(series)
                    .forEach(bar -> page.append(String.format(
                            Locale.ROOT,
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%06X\"/>",
                            x(bar[0]),
                            y(bar[2]),
                            bar[1] * 730,
                            bar[2] * 210,
                            plot.colour(series))));
            return;
        }
        for (double[] line : plot.lines(series)) {
            page.append("<polyline fill=\"none\" stroke-width=\"2\" stroke-linecap=\"round\" stroke=\"#")
                    .append(String.format("%06X", plot.colour(series)))
                    .append("\" points=\"");
            for (int i = 0; i < line.length; i += 2) {
                page.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(line[i]), y(line[i + 1])));
            }
            page.append("\"/>");
        }
    }

    private static double x(double share) {
        return 60 + share * 730;
    }

    private static double y(double share) {
        return 235 - share * 210;
    }

    private void words(double x, double y, String anchor, String words) {
        page.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor))
                .append(safe(words))
                .append("</text>");
    }

    private void element(String tag, String style, String words) {
        page.append('<').append(tag);
        if (!style.isEmpty()) {
            page.append(" class=\"").append(style).append('"');
        }
        page.append('>').append(safe(words)).append("</").append(tag).append('>');
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
