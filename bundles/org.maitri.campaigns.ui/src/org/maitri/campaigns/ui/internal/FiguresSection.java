package org.maitri.campaigns.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.ui.internal.FiguresPresenter.Shown;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.chart.ChartPanel;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** What a campaign cost and brought: its figures, and spend and conversions over time. */
@Component(service = PageSection.class)
public final class FiguresSection extends RecordSection {

    private static final int COLUMNS = 9;
    private static final int CHART_HEIGHT = 180;

    public FiguresSection() {
        super(Pages.of(StoredRecord.typeOf(Campaign.class)), 10, Messages.get("figures.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        FiguresPresenter presenter = new FiguresPresenter(context.service(Database.class), NumberFormats.local());
        parent.setLayout(Space.grid(2, 0, Space.L));
        Composite figures = Styles.plain(new Composite(parent, SWT.NONE));
        figures.setLayout(Space.grid(COLUMNS, 0, Space.L));
        var wide = Space.wide();
        wide.horizontalSpan = 2;
        figures.setLayoutData(wide);
        ChartPanel spend = new ChartPanel(parent);
        spend.setLayoutData(Space.wide());
        ChartPanel conversions = new ChartPanel(parent);
        conversions.setLayoutData(Space.wide());
        Runnable reload = () -> context.load(() -> presenter.view(context.record()), view -> {
            if (!figures.isDisposed()) {
                show(figures, view.figures());
                spend.show(
                        Messages.get("figure.spend"),
                        Unit.MONEY,
                        ChartForm.LINE,
                        List.of(new ChartPanel.Series(Messages.get("figure.spend"), view.spend())),
                        CHART_HEIGHT);
                conversions.show(
                        Messages.get("figure.conversions"),
                        Unit.COUNT,
                        ChartForm.LINE,
                        List.of(new ChartPanel.Series(Messages.get("figure.conversions"), view.conversions())),
                        CHART_HEIGHT);
                parent.requestLayout();
            }
        });
        reload.run();
        context.onRefresh(reload);
    }

    private static void show(Composite panel, List<Shown> figures) {
        Space.clear(panel);
        for (Shown figure : figures) {
            Composite cell = Styles.plain(new Composite(panel, SWT.NONE));
            cell.setLayout(Space.grid(1, 0, 0));
            Label label = Styles.muted(new Label(cell, SWT.NONE));
            label.setText(figure.label());
            label.setToolTipText(figure.explanation());
            Label value = Styles.plain(new Label(cell, SWT.NONE));
            value.setFont(Fonts.heading(cell));
            value.setText(figure.value());
            value.setToolTipText(figure.explanation());
        }
    }
}
