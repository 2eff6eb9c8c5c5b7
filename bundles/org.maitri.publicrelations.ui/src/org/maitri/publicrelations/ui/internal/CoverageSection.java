package org.maitri.publicrelations.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.chart.ChartPanel;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** What the press makes of an event: how much, in which tone, and the pieces themselves. */
@Component(service = PageSection.class)
public final class CoverageSection extends RecordSection {

    private static final int CHART_HEIGHT = 140;

    public CoverageSection() {
        super(Pages.of(StoredRecord.typeOf(PublicEvent.class)), 10, Messages.get("coverage.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        CoveragePresenter presenter = new CoveragePresenter(context.service(Database.class), NumberFormats.local());
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label summary = Styles.muted(new Label(parent, SWT.WRAP));
        summary.setLayoutData(Space.wide());
        ChartPanel chart = new ChartPanel(parent);
        GridData place = Space.wide();
        chart.setLayoutData(place);
        Runnable reload = () -> context.load(() -> presenter.view(context.record()), view -> {
            if (!chart.isDisposed()) {
                summary.setText(view.summary());
                place.exclude = view.tones().isEmpty();
                chart.setVisible(!place.exclude);
                chart.show(
                        Messages.get("coverage.tones"),
                        Unit.COUNT,
                        ChartForm.BARS,
                        List.of(new ChartPanel.Series(Messages.get("coverage.tones"), view.tones())),
                        CHART_HEIGHT);
                parent.requestLayout();
            }
        });
        reload.run();
        context.onRefresh(reload);
        new ChildList(parent, context, "publicrelations.coverage", "eventId").setLayoutData(Space.wide());
    }
}
