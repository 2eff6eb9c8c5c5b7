package org.maitri.publicrelations.ui.internal;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.ui.command.RecordHandler;

/** Takes one step with the event of the page or the list: {@code class="…StepHandler:close"}. */
public final class StepHandler extends RecordHandler implements IExecutableExtension {

    private EventStep step;

    public StepHandler() {
        super(PublicEvent.class);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        step = EventStep.named(data.toString());
    }

    @Override
    protected boolean isPossible(IWorkbenchWindow window, RecordRef event) {
        return EventSteps.of(window)
                .map(steps -> steps.standing(event).next().contains(step))
                .orElse(false);
    }

    @Override
    protected void run(IWorkbenchWindow window, RecordRef event) {
        EventSteps.of(window).ifPresent(steps -> StepRunner.run(window.getShell(), steps, event, step));
    }
}
