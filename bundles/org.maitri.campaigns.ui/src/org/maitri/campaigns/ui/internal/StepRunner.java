package org.maitri.campaigns.ui.internal;

import java.util.Optional;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.maitri.campaigns.ui.internal.CampaignStep.Words;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.Background;

/** Asks the person for what a step needs and takes it in the background. UI thread only. */
final class StepRunner {

    private StepRunner() {}

    static void run(Control owner, CampaignSteps steps, RecordRef campaign, CampaignStep step) {
        words(owner, step)
                .ifPresent(words -> Background.work(step.label(), progress -> {
                            steps.take(campaign, step, words);
                            return step;
                        })
                        .start(owner));
    }

    /** Empty if the person thought better of it. */
    private static Optional<String> words(Control owner, CampaignStep step) {
        if (step.words() == Words.NONE) {
            return Optional.of("");
        }
        IInputValidator validator = text -> step.words() == Words.NECESSARY && text.isBlank() ? "" : null;
        InputDialog dialog = new InputDialog(owner.getShell(), step.label(), step.question(), "", validator);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }
}
