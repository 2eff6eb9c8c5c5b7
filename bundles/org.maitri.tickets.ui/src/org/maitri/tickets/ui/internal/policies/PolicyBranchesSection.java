package org.maitri.tickets.ui.internal.policies;

import org.maitri.tickets.care.PolicyChecks;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** Where a policy is valid; without any branch, everywhere. */
@Component(service = PageSection.class)
public final class PolicyBranchesSection extends ChildSection {

    public PolicyBranchesSection() {
        super(Pages.of(PolicyChecks.POLICY), 20, Messages.get("branches.title"), PolicyChecks.BRANCH, "policy");
    }
}
