package org.maitri.customers.ui.internal.conversations;

import org.maitri.customers.Household;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** All notes on a customer, to be read and corrected. */
@Component(service = PageSection.class)
public final class NotesSection extends ChildSection {

    public NotesSection() {
        super(
                Pages.of(Person.TYPE, Organisation.TYPE, Household.TYPE),
                30,
                Messages.get("notes.title"),
                Note.TYPE,
                "owner");
    }
}
