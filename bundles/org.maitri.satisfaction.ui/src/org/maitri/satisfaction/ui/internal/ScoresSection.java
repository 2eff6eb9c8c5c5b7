package org.maitri.satisfaction.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.satisfaction.Survey;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** How satisfied which team is with what. Nothing is shown that speaks of fewer people than the survey's minimum. */
@Component(service = PageSection.class, immediate = true) // commands look at records only in bundles that run
public final class ScoresSection extends RecordSection {

    private static final int MOST_ROWS = 14;

    public ScoresSection() {
        super(Pages.of(StoredRecord.typeOf(Survey.class)), 10, Messages.get("scores.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        HeatPresenter presenter = new HeatPresenter(
                context.service(Database.class), context.service(Access.class), NumberFormats.local());
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label summary = Styles.muted(new Label(parent, SWT.WRAP));
        summary.setLayoutData(Space.wide());
        if (!presenter.mayLook()) {
            summary.setText(Messages.get("scores.forbidden"));
            return;
        }
        HeatTable heat = new HeatTable(parent);
        GridData place = Space.wide();
        heat.control().setLayoutData(place);
        Runnable reload = () -> context.load(() -> presenter.view(context.record()), view -> {
            if (!summary.isDisposed()) {
                summary.setText(view.summary());
                heat.show(view);
                int rows = Math.min(MOST_ROWS, view.rows().size()) + 1;
                place.heightHint =
                        rows * heat.control().getItemHeight() + heat.control().getHeaderHeight();
                place.exclude = view.rows().isEmpty();
                heat.control().setVisible(!place.exclude);
                parent.requestLayout();
            }
        });
        reload.run();
        context.onRefresh(reload);
    }
}
