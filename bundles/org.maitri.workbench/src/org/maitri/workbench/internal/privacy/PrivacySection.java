package org.maitri.workbench.internal.privacy;

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

/** What a person may ask for, on the person's page. */
@Component
public final class PrivacySection implements PageSection {

    private static final int AFTER_THE_MODULES = 300;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RecordType<?>> types;

    @Override
    public boolean appliesTo(String recordType) {
        return types.stream()
                .anyMatch(type -> type.id().equals(recordType) && type.roles().contains(Roles.PERSON));
    }

    @Override
    public int order() {
        return AFTER_THE_MODULES;
    }

    @Override
    public String title() {
        return Messages.get("privacy.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new PrivacyPanel(parent, context);
    }
}
