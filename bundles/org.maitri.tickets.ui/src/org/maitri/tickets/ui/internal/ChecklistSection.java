package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.ChecklistItem;
import org.maitri.tickets.Checklists;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;
import org.osgi.service.component.annotations.Component;

/** What is to be done for a ticket: a tick does it, Enter adds another item, and an item can become a ticket of its own. */
@Component(service = PageSection.class)
public final class ChecklistSection extends RecordSection {

    /** One item as it is shown; one that is a ticket is done when that ticket is. */
    private record Line(UUID id, String words, boolean done, UUID ticket) {}

    public ChecklistSection() {
        super(Pages.of(Ticket.TYPE), 20, Messages.get("checklist.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.XS));
        Composite items = Styles.plain(new Composite(parent, SWT.NONE));
        items.setLayout(Space.grid(2, 0, Space.XS));
        items.setLayoutData(Space.wide());
        Text next = new Text(parent, SWT.BORDER);
        next.setMessage(Messages.get("checklist.hint"));
        next.setLayoutData(Space.wide());
        Checklists checklists = context.service(Checklists.class);
        UUID ticket = context.record().id();
        next.addListener(SWT.DefaultSelection, event -> {
            String words = next.getText();
            if (!words.isBlank()) {
                next.setText("");
                work(next, () -> checklists.add(ticket, words));
            }
        });
        Runnable reload = () -> context.load(
                () -> context.service(Database.class).read(work -> read(ticket, work)),
                lines -> show(items, context, lines));
        reload.run();
        context.onRefresh(reload);
    }

    private static List<Line> read(UUID ticket, UnitOfWork work) {
        List<ChecklistItem> items = Checklists.of(ticket, work);
        List<UUID> tickets = items.stream()
                .map(ChecklistItem::itemTicketId)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> done = work.findAll(Ticket.class, tickets).stream()
                .filter(each -> TicketState.isDone(each.state()))
                .map(Ticket::id)
                .collect(Collectors.toSet());
        return items.stream()
                .map(item -> new Line(
                        item.id(),
                        item.words(),
                        item.itemTicketId() == null ? item.done() : done.contains(item.itemTicketId()),
                        item.itemTicketId()))
                .toList();
    }

    private static void show(Composite items, PageContext context, List<Line> lines) {
        if (items.isDisposed()) {
            return;
        }
        Space.clear(items);
        lines.forEach(line -> line(items, context, line));
        items.requestLayout();
    }

    private static void line(Composite items, PageContext context, Line line) {
        Checklists checklists = context.service(Checklists.class);
        UUID ticket = context.record().id();
        Button tick = Styles.plain(new Button(items, SWT.CHECK | SWT.WRAP));
        tick.setText(PlainText.inLabel(line.words()));
        tick.setSelection(line.done());
        tick.setEnabled(line.ticket() == null);
        tick.setLayoutData(Space.wide());
        tick.addListener(SWT.Selection, event -> {
            boolean done = tick.getSelection();
            work(items, () -> checklists.tick(ticket, line.id(), done));
        });
        ToolBar bar = new ToolBar(items, SWT.FLAT);
        if (line.ticket() == null) {
            item(bar, "ticket", "checklist.ticket", () -> work(items, () -> checklists.makeTicket(ticket, line.id())));
        } else {
            item(bar, "external-link", "checklist.open", () -> context.open(new RecordRef(Ticket.TYPE, line.ticket())));
        }
        item(bar, "x", "checklist.remove", () -> work(items, () -> checklists.remove(ticket, line.id())));
    }

    private static void item(ToolBar bar, String icon, String words, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(Messages.get(words));
        Theme.apply(bar, () -> {
            if (!item.isDisposed()) {
                item.setImage(Icons.small(bar, icon));
            }
        });
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static void work(Control owner, Runnable what) {
        Background.task(Messages.get("checklist.title"), what).start(owner);
    }
}
