package org.maitri.workbench.internal.reports;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.Section;
import org.maitri.ui.chart.ChartPanel;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;
import org.maitri.ui.tile.MetricTile;
import org.maitri.workbench.internal.dashboard.TileLayout;

/** A computed report: tiles, what they leave out, how they are computed, charts and tables. */
final class ReportSheet extends Composite {

    private static final int TILE_WIDTH = 208;
    private static final int TILE_HEIGHT = 104;
    private static final int CHART_WIDTH = 420;
    private static final int CHART_HEIGHT = 250;
    private static final int NOTE_WIDTH = 600;

    private final BiConsumer<String, ListQuery> open;
    private final Runnable resized;

    private String period = "";
    private Queue<Runnable> left = new ArrayDeque<>();

    /** @param open shows records under a name, @param resized runs when a part was added or folded */
    ReportSheet(Composite parent, BiConsumer<String, ListQuery> open, Runnable resized) {
        super(parent, SWT.NONE);
        this.open = (words, query) -> open.accept(Messages.get("about", words, period), query);
        this.resized = resized;
        Styles.plain(this);
        setLayout(Space.grid(1, Space.L, Space.M));
    }

    void show(Reports.Run run) {
        Space.clear(this);
        period = run.written().entrySet().stream()
                .filter(told -> told.getKey().kind() == ReportParameter.Kind.PERIOD)
                .map(told -> PeriodWords.days(told.getValue()))
                .collect(Collectors.joining(", "));
        Queue<Runnable> parts = new ArrayDeque<>();
        parts.add(() -> {
            note(run.report().description());
            note(Messages.get("made", RelativeTime.local().moment(run.at())));
        });
        run.content().sections().forEach(section -> parts.add(() -> section(section)));
        parts.add(() -> {
            heading(Messages.get("notes"));
            run.content().notes().forEach(this::note);
        });
        left = parts;
        next(parts);
    }

    /** One part after the other, so that keys are heard between them; none of a report that another one has replaced. */
    private void next(Queue<Runnable> parts) {
        if (isDisposed() || parts != left || parts.isEmpty()) {
            return;
        }
        parts.remove().run();
        resized.run();
        layout(false);
        getDisplay().asyncExec(() -> next(parts));
    }

    private void section(ReportSection section) {
        heading(section.title());
        if (!section.figures().isEmpty()) {
            Composite tiles = group(new TileLayout(TILE_WIDTH, TILE_HEIGHT, Space.M));
            section.figures().forEach(figure -> tile(tiles, figure));
            ReportPresenter.left(section).forEach(this::left);
            definitions(section);
        }
        if (!section.charts().isEmpty()) {
            Composite charts = group(new TileLayout(CHART_WIDTH, CHART_HEIGHT, Space.M));
            section.charts().forEach(chart -> chart(charts, chart));
        }
        for (ReportTable table : section.tables()) {
            Label title = Styles.plain(new Label(this, SWT.NONE));
            title.setFont(Fonts.strong(this));
            title.setText(table.title());
            note(table.definition());
            ReportTableControl.create(this, table, open);
        }
    }

    private void tile(Composite tiles, ReportFigure figure) {
        FigureMetric metric = new FigureMetric(figure);
        MetricTile tile = new MetricTile(tiles, metric);
        tile.show(metric.value());
        figure.rows().ifPresent(rows -> tile.onOpen(() -> open.accept(figure.label(), rows)));
    }

    private void left(ReportPresenter.Left left) {
        boolean opens = left.exclusion().rows().isPresent();
        Link link = Styles.muted(new Link(this, SWT.WRAP));
        link.setText(Messages.get(
                opens ? "left" : "left.plain",
                left.figure(),
                left.exclusion().count(),
                left.exclusion().reason()));
        link.setLayoutData(wrapped());
        Theme.apply(link, () -> link.setLinkForeground(Theme.of(link).accent()));
        left.exclusion()
                .rows()
                .ifPresent(rows -> link.addListener(
                        SWT.Selection, event -> open.accept(left.exclusion().reason(), rows)));
    }

    private void definitions(ReportSection section) {
        Section fold = new Section(this, Messages.get("definitions"));
        fold.setLayoutData(Space.wide());
        fold.setOpen(false);
        fold.body().setLayout(Space.grid(1, Space.S, Space.XS));
        for (ReportFigure figure : section.figures()) {
            Label words = Styles.muted(new Label(fold.body(), SWT.WRAP));
            words.setText(Messages.get(
                    "definition", figure.label(), figure.definition(), Messages.count("base", figure.base())));
            words.setLayoutData(wrapped());
        }
        fold.onFold(opened -> resized.run());
    }

    private static void chart(Composite charts, ReportChart chart) {
        ChartPanel panel = new ChartPanel(charts);
        panel.setToolTipText(chart.definition());
        panel.show(
                chart.title(),
                chart.unit(),
                chart.form(),
                chart.series().stream()
                        .map(series -> new ChartPanel.Series(series.name(), series.points()))
                        .toList(),
                0);
    }

    private Composite group(TileLayout layout) {
        Composite group = Styles.plain(new Composite(this, SWT.NONE));
        group.setLayout(layout);
        group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return group;
    }

    private void heading(String text) {
        Label heading = Styles.plain(new Label(this, SWT.NONE));
        heading.setFont(Fonts.heading(this));
        heading.setText(text);
        GridData place = wrapped();
        place.verticalIndent = Space.S;
        heading.setLayoutData(place);
    }

    private void note(String text) {
        Label note = Styles.muted(new Label(this, SWT.WRAP));
        note.setText(text);
        note.setLayoutData(wrapped());
    }

    private static GridData wrapped() {
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.widthHint = NOTE_WIDTH;
        return place;
    }
}
