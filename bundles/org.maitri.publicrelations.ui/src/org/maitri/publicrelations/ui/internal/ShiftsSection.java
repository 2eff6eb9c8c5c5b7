package org.maitri.publicrelations.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** Who worked at an event without pay, and how long. */
@Component(service = PageSection.class)
public final class ShiftsSection extends EventSection {

    public ShiftsSection() {
        super(30, "shifts.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "publicrelations.shift", "eventId");
    }
}
