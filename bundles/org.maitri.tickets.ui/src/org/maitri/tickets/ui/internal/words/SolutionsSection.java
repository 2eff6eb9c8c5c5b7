package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The tickets an article was tried on. */
@Component(service = PageSection.class)
public final class SolutionsSection extends ChildSection {

    public SolutionsSection() {
        super(Pages.of("tickets.article"), 20, Messages.get("solutions.title"), "tickets.solution", "article");
    }

    /** People add none. */
    @Override
    public void create(Composite parent, PageContext context) {
        children(parent, context).withoutAdding();
    }
}
