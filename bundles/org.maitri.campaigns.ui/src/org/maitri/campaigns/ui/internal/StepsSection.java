package org.maitri.campaigns.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.campaigns.Campaign;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Where a campaign stands, and buttons for the steps it can take from there. */
@Component(service = PageSection.class, immediate = true) // commands look at records only in bundles that run
public final class StepsSection extends RecordSection {

    private static final int MOST_STEPS = 4;

    public StepsSection() {
        super(Pages.of(StoredRecord.typeOf(Campaign.class)), 5, Messages.get("steps.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        CampaignSteps steps =
                new CampaignSteps(context.service(Database.class), context.service(Access.class), Clock.systemUTC());
        parent.setLayout(Space.grid(1, 0, Space.S));
        Composite panel = Styles.plain(new Composite(parent, SWT.NONE));
        panel.setLayout(Space.grid(MOST_STEPS, 0, Space.S));
        panel.setLayoutData(Space.wide());
        Runnable reload = () ->
                context.load(() -> steps.standing(context.record()), standing -> show(panel, context, steps, standing));
        reload.run();
        context.onRefresh(reload);
    }

    private static void show(
            Composite panel, PageContext context, CampaignSteps steps, CampaignSteps.Standing standing) {
        if (panel.isDisposed()) {
            return;
        }
        Space.clear(panel);
        note(panel, standing.approvedBy() == null ? null : Messages.get("steps.approved", standing.approvedBy()));
        note(panel, standing.approvalNote() == null ? null : Messages.get("steps.note", standing.approvalNote()));
        note(panel, standing.pauseReason() == null ? null : Messages.get("steps.paused", standing.pauseReason()));
        for (CampaignStep step : standing.next()) {
            Button button = new Button(panel, SWT.PUSH);
            button.setText(step.label());
            button.addListener(SWT.Selection, event -> StepRunner.run(panel, steps, context.record(), step));
        }
        panel.requestLayout();
    }

    private static void note(Composite panel, String text) {
        if (text != null) {
            Label label = Styles.muted(new Label(panel, SWT.WRAP));
            label.setText(PlainText.inLabel(text));
            var place = Space.wide();
            place.horizontalSpan = MOST_STEPS;
            label.setLayoutData(place);
        }
    }
}
