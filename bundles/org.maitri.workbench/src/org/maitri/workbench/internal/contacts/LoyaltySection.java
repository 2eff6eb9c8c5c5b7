package org.maitri.workbench.internal.contacts;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.workbench.internal.Messages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** How long and how closely a customer has been bound to the company, on the customer's page. */
@Component
public final class LoyaltySection implements PageSection {

    private static final int BEFORE_CONTACTS = 280;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RecordType<?>> types;

    @Override
    public boolean appliesTo(String recordType) {
        return types.stream()
                .anyMatch(type -> type.id().equals(recordType) && type.roles().contains(Roles.CUSTOMER));
    }

    @Override
    public int order() {
        return BEFORE_CONTACTS;
    }

    @Override
    public String title() {
        return Messages.get("loyalty.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new LoyaltyPanel(parent, context);
    }
}
