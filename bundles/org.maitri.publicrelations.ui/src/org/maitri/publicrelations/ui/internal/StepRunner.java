package org.maitri.publicrelations.ui.internal;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.Background;

/** Asks the person for what a step needs and takes it in the background. UI thread only. */
final class StepRunner {

    private StepRunner() {}

    static void run(Control owner, EventSteps steps, RecordRef event, EventStep step) {
        Optional<String> words = step.asksForOutcome()
                ? Question.ask(owner.getShell(), step.label(), Messages.get("step.close.question"))
                : Optional.of("");
        words.ifPresent(outcome -> Background.work(step.label(), progress -> {
                    steps.take(event, step, outcome);
                    return step;
                })
                .start(owner));
    }

    static void answer(Control owner, EventSteps steps, RecordRef coverage) {
        Question.ask(owner.getShell(), Messages.get("answer.label"), Messages.get("answer.question"))
                .ifPresent(note -> Background.work(Messages.get("answer.label"), progress -> {
                            steps.answer(coverage, note);
                            return note;
                        })
                        .start(owner));
    }

    static void pay(Control owner, EventSteps steps, RecordRef gift) {
        Background.work(Messages.get("pay.label"), progress -> {
                    steps.pay(gift);
                    return gift;
                })
                .start(owner);
    }
}
