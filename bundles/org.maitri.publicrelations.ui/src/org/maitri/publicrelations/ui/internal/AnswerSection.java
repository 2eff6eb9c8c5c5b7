package org.maitri.publicrelations.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.maitri.publicrelations.Coverage;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** What was answered to a piece of coverage, or a button to answer it. */
@Component(service = PageSection.class)
public final class AnswerSection extends OneStepSection {

    public AnswerSection() {
        super(Coverage.class, "answer");
    }

    @Override
    EventSteps.Waiting waiting(EventSteps steps, PageContext context) {
        return steps.answerTo(context.record());
    }

    @Override
    void run(Control owner, EventSteps steps, PageContext context) {
        StepRunner.answer(owner, steps, context.record());
    }
}
