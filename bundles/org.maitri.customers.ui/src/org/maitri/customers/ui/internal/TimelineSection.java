package org.maitri.customers.ui.internal;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.timeline.Timeline;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** Everything all modules know of a customer, the newest first, and a place for a quick note. */
@Component
public final class TimelineSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Person.TYPE)
                || recordType.equals(Organisation.TYPE)
                || recordType.equals(Household.TYPE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return Messages.get("timeline.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        TimelinePresenter presenter = new TimelinePresenter(
                context.record(),
                context.service(Timeline.class),
                context.service(Database.class),
                context.service(Access.class),
                ZoneId.systemDefault());
        parent.setLayout(Space.grid(1, 0, Space.M));
        if (presenter.mayNote()) {
            new NoteEntry(parent, presenter).setLayoutData(Space.wide());
        }
        TimelinePanel panel = new TimelinePanel(parent, context, presenter);
        panel.setLayoutData(Space.wide());
        panel.reload();
        context.onRefresh(panel::reload);
    }
}
