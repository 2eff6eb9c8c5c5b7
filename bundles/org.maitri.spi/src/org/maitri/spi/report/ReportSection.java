package org.maitri.spi.report;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id unique within the report, never translated
 * @param title its heading
 */
public record ReportSection(
        String id, String title, List<ReportFigure> figures, List<ReportChart> charts, List<ReportTable> tables) {

    public ReportSection {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }
}
