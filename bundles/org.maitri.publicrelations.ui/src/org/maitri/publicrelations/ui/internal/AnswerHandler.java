package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.publicrelations.Coverage;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;

/** Keeps that the company answered the coverage of the page or the list. */
public final class AnswerHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Database database = window.getService(Database.class);
        if (database != null) {
            EventSteps steps = new EventSteps(database, window.getService(Access.class), Clock.systemDefaultZone());
            Chosen.of(event, Coverage.class).ifPresent(found -> StepRunner.answer(window.getShell(), steps, found));
        }
        return null;
    }
}
