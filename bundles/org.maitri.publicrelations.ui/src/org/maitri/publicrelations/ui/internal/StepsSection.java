package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.publicrelations.PublicEvent;
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

/** What came of an event, or buttons for the steps it can take. */
@Component(service = PageSection.class, immediate = true) // commands look at records only in bundles that run
public final class StepsSection extends RecordSection {

    private static final int MOST_STEPS = 3;

    public StepsSection() {
        super(Pages.of(StoredRecord.typeOf(PublicEvent.class)), 5, Messages.get("steps.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        EventSteps steps = new EventSteps(
                context.service(Database.class), context.service(Access.class), Clock.systemDefaultZone());
        parent.setLayout(Space.grid(MOST_STEPS, 0, Space.S));
        Runnable reload = () -> context.load(
                () -> steps.standing(context.record()), standing -> show(parent, context, steps, standing));
        reload.run();
        context.onRefresh(reload);
    }

    private static void show(Composite parent, PageContext context, EventSteps steps, EventSteps.Standing standing) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        if (standing.outcome() != null || standing.next().isEmpty()) {
            Label outcome = Styles.muted(new Label(parent, SWT.WRAP));
            outcome.setText(
                    standing.outcome() == null
                            ? Messages.get("steps.none")
                            : PlainText.inLabel(Messages.get("steps.outcome", standing.outcome())));
            GridData place = Space.wide();
            place.horizontalSpan = MOST_STEPS;
            outcome.setLayoutData(place);
        }
        for (EventStep step : standing.next()) {
            Button button = new Button(parent, SWT.PUSH);
            button.setText(step.label());
            button.addListener(SWT.Selection, event -> StepRunner.run(parent, steps, context.record(), step));
        }
        parent.requestLayout();
    }
}
