package org.maitri.publicrelations.ui.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Gift;
import org.maitri.ui.command.RecordHandler;

/** Keeps that the pledged gift of the page or the list was paid today. */
public final class PayHandler extends RecordHandler {

    public PayHandler() {
        super(Gift.class);
    }

    @Override
    protected boolean isPossible(IWorkbenchWindow window, RecordRef gift) {
        return EventSteps.of(window).map(steps -> steps.pledge(gift).open()).orElse(false);
    }

    @Override
    protected void run(IWorkbenchWindow window, RecordRef gift) {
        EventSteps.of(window).ifPresent(steps -> StepRunner.pay(window.getShell(), steps, gift));
    }
}
