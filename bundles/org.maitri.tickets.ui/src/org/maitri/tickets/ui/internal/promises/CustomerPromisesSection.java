package org.maitri.tickets.ui.internal.promises;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was promised to a customer, and a place to promise more. */
@Component
public final class CustomerPromisesSection implements PageSection {

    @Reference
    private volatile List<RecordType<?>> types;

    @Override
    public boolean appliesTo(String recordType) {
        return types.stream()
                .anyMatch(type -> type.id().equals(recordType) && type.roles().contains(Roles.CUSTOMER));
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String title() {
        return Messages.get("section.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, PromiseLedger.TYPE, "customer");
    }
}
