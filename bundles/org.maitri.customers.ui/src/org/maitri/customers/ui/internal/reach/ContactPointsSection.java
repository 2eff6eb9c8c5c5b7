package org.maitri.customers.ui.internal.reach;

import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** All ways to reach a customer. */
@Component(service = PageSection.class)
public final class ContactPointsSection extends ChildSection {

    public ContactPointsSection() {
        super(
                Pages.of(Person.TYPE, Organisation.TYPE, Household.TYPE),
                20,
                Messages.get("contacts.title"),
                ContactPoint.TYPE,
                "owner");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        ReachLinks ways = new ReachLinks(parent, context);
        ways.setLayoutData(Space.wide());
        children(parent, context).setLayoutData(Space.wide());
        Runnable load = () -> context.load(
                () -> context.service(Database.class)
                        .read(work -> Reach.all(context.record(), work).stream()
                                .filter(way -> !way.link().isBlank())
                                .toList()),
                found -> {
                    if (!ways.isDisposed()) {
                        ways.show(found);
                    }
                });
        context.onRefresh(load);
        load.run();
    }
}
