package org.maitri.publicrelations.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.maitri.publicrelations.Gift;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** Whether a gift was paid, with a button where it is only pledged. */
@Component(service = PageSection.class)
public final class PaymentSection extends OneStepSection {

    public PaymentSection() {
        super(Gift.class, "pay");
    }

    @Override
    EventSteps.Waiting waiting(EventSteps steps, PageContext context) {
        return steps.pledge(context.record());
    }

    @Override
    void run(Control owner, EventSteps steps, PageContext context) {
        StepRunner.pay(owner, steps, context.record());
    }
}
