package org.maitri.publicrelations.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The gifts that belong to an event. */
@Component(service = PageSection.class)
public final class GiftsSection extends EventSection {

    public GiftsSection() {
        super(20, "gifts.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "publicrelations.gift", "eventId");
    }
}
