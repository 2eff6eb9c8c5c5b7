package org.maitri.tickets.ui.internal.policies;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.tickets.care.PolicyChecks;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an employee is to be trained in. */
@Component
public final class EmployeeTrainingsSection implements PageSection {

    @Reference
    private volatile List<RecordType<?>> types;

    @Override
    public boolean appliesTo(String recordType) {
        return types.stream()
                .anyMatch(type -> type.id().equals(recordType) && type.roles().contains(Roles.EMPLOYEE));
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return Messages.get("trainings.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PolicyChecks.TRAINING, "employee");
    }
}
