package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The log of a rule. */
@Component(service = PageSection.class)
public final class FiringsSection extends ChildSection {

    public FiringsSection() {
        super(Pages.of("tickets.rule"), 20, Messages.get("firings.title"), "tickets.firing", "rule");
    }

    /** People add none. */
    @Override
    public void create(Composite parent, PageContext context) {
        children(parent, context).withoutAdding();
    }
}
