package org.maitri.spi.report;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.ListQuery;

/**
 * Figures side by side.
 *
 * @param id unique within the report, never translated
 * @param definition how its columns are computed
 */
public record ReportTable(String id, String title, String definition, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param id unique within the table, never translated
     * @param unit of its numbers; empty for texts
     */
    public record Column(String id, String label, Optional<Unit> unit) {

        public static Column text(String id, String label) {
            return new Column(id, label, Optional.empty());
        }

        public static Column of(String id, String label, Unit unit) {
            return new Column(id, label, Optional.of(unit));
        }
    }

    /**
     * A row.
     *
     * @param cells as many as columns: {@link String}, {@link java.math.BigDecimal}, or an empty {@link Optional} for none
     * @param records opens what it was computed from
     */
    public record Row(List<Object> cells, Optional<ListQuery> records) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
