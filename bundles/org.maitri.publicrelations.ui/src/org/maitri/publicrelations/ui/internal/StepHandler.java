package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;

/** Takes one step with the event of the page or the list: {@code class="…StepHandler:close"}. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

    private EventStep step;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        step = EventStep.named(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Database database = window.getService(Database.class);
        if (database != null) {
            EventSteps steps = new EventSteps(database, window.getService(Access.class), Clock.systemDefaultZone());
            Chosen.of(event, PublicEvent.class)
                    .ifPresent(found -> StepRunner.run(window.getShell(), steps, found, step));
        }
        return null;
    }
}
