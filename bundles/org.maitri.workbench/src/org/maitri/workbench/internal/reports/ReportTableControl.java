package org.maitri.workbench.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportTable;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Styles;

/** A table of a report; Enter or a double click on a row opens its records. */
final class ReportTableControl {

    private static final int MOST_LINES = 14;
    private static final int FIRST_WIDTH = 180;
    private static final int WIDTH = 110;
    private static final String NONE = "\u2013";

    private ReportTableControl() {}

    static void create(Composite parent, ReportTable table, BiConsumer<String, ListQuery> open) {
        Table control = Styles.plain(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL));
        control.setHeaderVisible(true);
        control.setToolTipText(Messages.get("open"));
        Accessibility.name(control, table.title());
        for (ReportTable.Column column : table.columns()) {
            TableColumn head = new TableColumn(control, column.unit().isPresent() ? SWT.RIGHT : SWT.LEFT);
            String unit = column.unit().map(Unit::symbol).orElse("");
            head.setText(unit.isBlank() ? column.label() : column.label() + " (" + unit + ")");
        }
        for (ReportTable.Row row : table.rows()) {
            TableItem item = new TableItem(control, SWT.NONE);
            for (int i = 0; i < row.cells().size(); i++) {
                item.setText(i, text(row.cells().get(i), table.columns().get(i).unit()));
            }
            item.setData(row);
        }
        for (int i = 0; i < control.getColumnCount(); i++) {
            control.getColumn(i).pack();
            control.getColumn(i)
                    .setWidth(Math.max(
                            i == 0 ? FIRST_WIDTH : WIDTH, control.getColumn(i).getWidth()));
        }
        int figures = Stream.of(control.getColumns())
                .skip(1)
                .mapToInt(TableColumn::getWidth)
                .sum(); // before the last one is stretched, far from the others
        control.addListener(
                SWT.Resize,
                event -> control.getColumn(0).setWidth(Math.max(FIRST_WIDTH, control.getClientArea().width - figures)));
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        int lines = Math.max(1, table.rows().size());
        int height = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y; // what a row needs is known with its words
        place.heightHint = lines <= MOST_LINES ? height : height * MOST_LINES / lines;
        place.widthHint = FIRST_WIDTH;
        control.setLayoutData(place);
        control.addListener(SWT.DefaultSelection, event -> {
            ReportTable.Row row = (ReportTable.Row) event.item.getData();
            row.records()
                    .ifPresent(records -> open.accept(
                            Messages.get(
                                    "within",
                                    table.columns().getFirst().label(),
                                    row.cells().getFirst()),
                            records));
        });
    }

    private static String text(Object cell, Optional<Unit> unit) {
        return switch (cell) {
            case BigDecimal number -> {
                int decimals = unit.orElse(Unit.COUNT).decimals();
                NumberFormat format = NumberFormat.getNumberInstance();
                format.setMinimumFractionDigits(decimals);
                format.setMaximumFractionDigits(decimals);
                format.setRoundingMode(RoundingMode.HALF_UP);
                yield format.format(number);
            }
            case Optional<?> none -> NONE;
            default -> cell.toString();
        };
    }
}
