package org.maitri.publicrelations.ui.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Coverage;
import org.maitri.ui.command.RecordHandler;

/** Keeps that the company answered the coverage of the page or the list. */
public final class AnswerHandler extends RecordHandler {

    public AnswerHandler() {
        super(Coverage.class);
    }

    @Override
    protected boolean isPossible(IWorkbenchWindow window, RecordRef coverage) {
        return EventSteps.of(window)
                .map(steps -> steps.answerTo(coverage).open())
                .orElse(false);
    }

    @Override
    protected void run(IWorkbenchWindow window, RecordRef coverage) {
        EventSteps.of(window).ifPresent(steps -> StepRunner.answer(window.getShell(), steps, coverage));
    }
}
