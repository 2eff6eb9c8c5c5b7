package org.maitri.tickets.ui.internal.policies;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Roles;
import org.maitri.tickets.care.PolicyChecks;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.osgi.service.component.annotations.Component;

/** What an employee is to be trained in. */
@Component(service = PageSection.class)
public final class EmployeeTrainingsSection extends RecordSection {

    public EmployeeTrainingsSection() {
        super(Pages.ofRole(Roles.EMPLOYEE), 40, Messages.get("trainings.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PolicyChecks.TRAINING, "employee");
    }
}
