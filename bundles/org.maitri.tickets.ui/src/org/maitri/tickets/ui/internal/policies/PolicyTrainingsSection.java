package org.maitri.tickets.ui.internal.policies;

import org.maitri.tickets.care.PolicyChecks;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** Who is to be trained in a policy. */
@Component(service = PageSection.class)
public final class PolicyTrainingsSection extends ChildSection {

    public PolicyTrainingsSection() {
        super(Pages.of(PolicyChecks.POLICY), 30, Messages.get("trainings.title"), PolicyChecks.TRAINING, "policy");
    }
}
