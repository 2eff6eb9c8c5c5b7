package org.maitri.customers.ui.internal.relations;

import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** How a customer stands to others. */
@Component(service = PageSection.class)
public final class RelationsSection extends RecordSection {

    public RelationsSection() {
        super(Pages.of(Person.TYPE, Organisation.TYPE, Household.TYPE), 14, Messages.get("relations.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, 0));
        RelationsPanel panel = new RelationsPanel(
                parent,
                context,
                new RelationsPresenter(
                        context.record(),
                        context.service(Database.class),
                        context.service(Records.class),
                        context.service(Access.class)));
        panel.setLayoutData(Space.wide());
        panel.reload();
        context.onRefresh(panel::reload);
    }
}
