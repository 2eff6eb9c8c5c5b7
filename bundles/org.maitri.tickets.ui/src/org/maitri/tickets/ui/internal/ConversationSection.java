package org.maitri.tickets.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.TicketState;
import org.maitri.ui.Later;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** What a ticket's page is for: the messages, what can be done, and a place to write the next message. */
@Component(service = PageSection.class)
public final class ConversationSection extends RecordSection {

    private static final String REPLY = "org.maitri.tickets.ui.command.reply";
    private static final String NOTE = "org.maitri.tickets.ui.command.note";
    private static final String SEND = "org.maitri.tickets.ui.command.send";
    private static final String SEND_AND_WAIT = "org.maitri.tickets.ui.command.sendAndWait";
    private static final String SEND_AND_RESOLVE = "org.maitri.tickets.ui.command.sendAndResolve";
    private static final String STATE = "org.maitri.tickets.ui.command.state";
    private static final String SPLIT = "org.maitri.tickets.ui.command.split";

    public ConversationSection() {
        super(Pages.of(Ticket.TYPE), 10, Messages.get("conversation.title"));
    }

    @Override
    public boolean central() {
        return true;
    }

    @Override
    public void create(Composite parent, PageContext context) {
        ConversationPresenter presenter = new ConversationPresenter(
                context.service(Database.class),
                context.service(TicketService.class),
                context.record().id(),
                RelativeTime.local());
        parent.setLayout(Space.grid(1, 0, 0));
        TicketBar bar = new TicketBar(parent, context);
        bar.setLayoutData(Space.wide());
        ConversationPanel messages = new ConversationPanel(parent, context, presenter);
        messages.setLayoutData(Space.fill());
        messages.onChoose(bar::choose);
        context.onCommand(STATE, bar::states);
        context.onCommand(SPLIT, bar::split);
        Runnable reload = () -> {
            messages.reload();
            bar.reload();
        };
        reload.run();
        context.onRefresh(reload);
        Later.make(parent, () -> addEntry(parent, context, presenter));
    }

    private static void addEntry(Composite parent, PageContext context, ConversationPresenter presenter) {
        MessageEntry entry = new MessageEntry(parent, context, presenter);
        entry.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        context.onCommand(REPLY, () -> entry.write(MessageDraft.REPLY));
        context.onCommand(NOTE, () -> entry.write(MessageDraft.NOTE));
        context.onCommand(SEND, () -> entry.sendTyped(null));
        context.onCommand(SEND_AND_WAIT, () -> entry.sendTyped(TicketState.WAITING_CUSTOMER));
        context.onCommand(SEND_AND_RESOLVE, () -> entry.sendTyped(TicketState.RESOLVED));
        parent.requestLayout();
    }
}
