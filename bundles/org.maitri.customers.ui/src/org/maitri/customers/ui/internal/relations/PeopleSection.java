package org.maitri.customers.ui.internal.relations;

import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The people who work for an organisation. */
@Component(service = PageSection.class)
public final class PeopleSection extends ChildSection {

    public PeopleSection() {
        super(Pages.of(Organisation.TYPE), 15, Messages.get("people.title"), Person.TYPE, "organisation");
    }
}
