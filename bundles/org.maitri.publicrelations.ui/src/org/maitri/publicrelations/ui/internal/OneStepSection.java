package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** A section of a page that says whether the one thing that waits there was done, with a button where it was not. */
abstract class OneStepSection extends RecordSection {

    private final String texts;

    /** @param texts the first part of the keys of title and button */
    OneStepSection(Class<? extends StoredRecord> entity, String texts) {
        super(Pages.of(StoredRecord.typeOf(entity)), 5, Messages.get(texts + ".title"));
        this.texts = texts;
    }

    /** How it stands; off the UI thread. */
    abstract EventSteps.Waiting waiting(EventSteps steps, PageContext context);

    abstract void run(Control owner, EventSteps steps, PageContext context);

    @Override
    public final void create(Composite parent, PageContext context) {
        EventSteps steps = new EventSteps(
                context.service(Database.class), context.service(Access.class), Clock.systemDefaultZone());
        parent.setLayout(Space.grid(1, 0, Space.S));
        Runnable reload =
                () -> context.load(() -> waiting(steps, context), waiting -> show(parent, context, steps, waiting));
        reload.run();
        context.onRefresh(reload);
    }

    private void show(Composite parent, PageContext context, EventSteps steps, EventSteps.Waiting waiting) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        Label words = Styles.muted(new Label(parent, SWT.WRAP));
        words.setText(PlainText.inLabel(waiting.words()));
        words.setLayoutData(Space.wide());
        if (waiting.open()) {
            Button button = new Button(parent, SWT.PUSH);
            button.setText(Messages.get(texts + ".label"));
            button.addListener(SWT.Selection, event -> run(parent, steps, context));
        }
        parent.requestLayout();
    }
}
