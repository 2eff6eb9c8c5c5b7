package org.maitri.tickets.ui.internal;

import java.util.function.Supplier;
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
        Entry entry = new Entry(parent, context, presenter);
        context.onCommand(REPLY, () -> entry.get().write(MessageDraft.REPLY));
        context.onCommand(NOTE, () -> entry.get().write(MessageDraft.NOTE));
        context.onCommand(SEND, () -> entry.get().sendTyped(null));
        context.onCommand(SEND_AND_WAIT, () -> entry.get().sendTyped(TicketState.WAITING_CUSTOMER));
        context.onCommand(SEND_AND_RESOLVE, () -> entry.get().sendTyped(TicketState.RESOLVED));
        Later.make(parent, entry::get);
    }

    /** The place to write in: made a little later than the messages, or as soon as a key asks for it. */
    private static final class Entry implements Supplier<MessageEntry> {

        private final Composite parent;
        private final PageContext context;
        private final ConversationPresenter presenter;
        private MessageEntry made;

        Entry(Composite parent, PageContext context, ConversationPresenter presenter) {
            this.parent = parent;
            this.context = context;
            this.presenter = presenter;
        }

        @Override
        public MessageEntry get() {
            if (made == null) {
                made = new MessageEntry(parent, context, presenter);
                made.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
                parent.requestLayout();
            }
            return made;
        }
    }
}
