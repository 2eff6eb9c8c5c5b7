package org.maitri.tickets.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** The messages of a ticket, and a place to write the next one. */
@Component
public final class ConversationSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Ticket.TYPE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return Messages.get("conversation.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        ConversationPresenter presenter = new ConversationPresenter(
                context.service(Database.class),
                context.service(TicketService.class),
                context.record().id(),
                RelativeTime.local());
        parent.setLayout(Space.grid(1, 0, Space.M));
        ConversationPanel messages = new ConversationPanel(parent, context, presenter);
        messages.setLayoutData(Space.wide());
        new MessageEntry(parent, presenter).setLayoutData(Space.wide());
        messages.reload();
        context.onRefresh(messages::reload);
    }
}
