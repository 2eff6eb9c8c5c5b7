package org.maitri.customers.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Household;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** All notes on a customer, to be read and corrected. */
@Component
public final class NotesSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Person.TYPE)
                || recordType.equals(Organisation.TYPE)
                || recordType.equals(Household.TYPE);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return Messages.get("notes.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, Note.TYPE, "owner");
    }
}
