package org.maitri.customers.ui.internal.timeline;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.customers.ui.internal.conversations.ConversationDrafts;
import org.maitri.customers.ui.internal.conversations.ConversationEntry;
import org.maitri.customers.ui.internal.conversations.ConversationPresenter;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.Timeline;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordDrafts;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** Everything all modules know of a customer, the newest first, and a place to write down what was said. */
@Component(service = PageSection.class)
public final class TimelineSection extends RecordSection {

    private static final ConversationDrafts DRAFTS = new ConversationDrafts(RecordDrafts.ofWorkspace());

    public TimelineSection() {
        super(Pages.of(Person.TYPE, Organisation.TYPE, Household.TYPE), 10, Messages.get("timeline.title"));
    }

    @Override
    public boolean central() {
        return true;
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, Space.M, Space.M));
        context.onRefresh(fill(parent, context)::reload);
    }

    /** Fills a place with a form for what was said and the timeline below it. */
    public static TimelinePanel fill(Composite parent, PageContext context) {
        ConversationPresenter conversations = new ConversationPresenter(
                context.record(),
                context.service(Database.class),
                context.service(Records.class),
                context.service(Access.class),
                context.service(Journal.class),
                DRAFTS);
        Optional<ConversationEntry> entry = Optional.empty();
        if (conversations.mayWrite()) {
            entry = Optional.of(new ConversationEntry(parent, conversations));
            entry.get().setLayoutData(Space.wide());
        }
        TimelinePanel panel = new TimelinePanel(
                parent,
                context,
                new TimelinePresenter(context.record(), context.service(Timeline.class), ZoneId.systemDefault()));
        panel.setLayoutData(Space.fill());
        entry.ifPresent(form -> panel.onOwn(
                told -> form.edit(told.record().id()),
                told -> form.archive(told.record().id())));
        panel.reload();
        return panel;
    }
}
