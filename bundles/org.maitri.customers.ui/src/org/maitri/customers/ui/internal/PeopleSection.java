package org.maitri.customers.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The people who work for an organisation. */
@Component
public final class PeopleSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Organisation.TYPE);
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return Messages.get("people.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, Person.TYPE, "organisation");
    }
}
