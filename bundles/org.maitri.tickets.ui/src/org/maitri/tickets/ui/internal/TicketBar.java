package org.maitri.tickets.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.ui.internal.words.Commands;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** The one row of what can be done with a ticket. UI thread only. */
final class TicketBar extends Composite {

    private static final String COMMANDS = "org.maitri.tickets.ui.command.";
    private static final String MERGE = "org.maitri.ui.command.merge";

    private static final String ICON = "icon";

    private final PageContext context;
    private final TicketBarPresenter presenter;
    private final ToolBar bar;
    private final Map<ToolItem, String> labels = new LinkedHashMap<>();
    private final ToolItem state;
    private final ToolItem take;
    private final ToolItem watch;
    private final ToolItem split;
    private Set<UUID> chosen = Set.of();
    private TicketBarPresenter.Actions actions;

    TicketBar(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        presenter = new TicketBarPresenter(context);
        setLayout(Space.grid(1, Space.XS, 0));
        Styles.plain(this);
        bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(Space.wide());
        state = item("state", "circle", SWT.DROP_DOWN, this::states);
        new ToolItem(bar, SWT.SEPARATOR);
        take = item("take", "hand", SWT.PUSH, () -> work("take", presenter::take));
        item("assign", "user-check", SWT.PUSH, () -> command(COMMANDS + "assign"));
        item("move", "inbox", SWT.PUSH, () -> command(COMMANDS + "move"));
        item("escalate", "siren", SWT.PUSH, () -> command(COMMANDS + "escalate"));
        watch = item("watch", "eye", SWT.CHECK, this::watch);
        split = item("split", "split", SWT.PUSH, this::split);
        item("merge", "merge", SWT.PUSH, () -> command(MERGE));
        split.setEnabled(false);
        addListener(SWT.Resize, event -> fit());
    }

    /** Where there is too little room, the last items show their icons only; what they do is in their tool tips. */
    private void fit() {
        labels.forEach(ToolItem::setText);
        List<ToolItem> items = List.copyOf(labels.keySet());
        int room = getClientArea().width;
        for (int last = items.size() - 1; last > 0 && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room; last--) {
            items.get(last).setText("");
        }
    }

    private ToolItem item(String name, String icon, int style, Runnable action) {
        ToolItem item = new ToolItem(bar, style);
        labels.put(item, Messages.get("bar." + name));
        item.setToolTipText(Messages.get("bar." + name + ".tip"));
        item.setData(ICON, icon);
        Theme.apply(bar, () -> {
            if (!item.isDisposed()) {
                item.setImage(Icons.small(bar, (String) item.getData(ICON)));
            }
        });
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    void reload() {
        context.load(presenter::read, this::show);
    }

    private void show(TicketBarPresenter.Actions now) {
        if (isDisposed()) {
            return;
        }
        actions = now;
        labels.put(state, now.state().label());
        state.setEnabled(!now.next().isEmpty());
        state.setData(ICON, now.state().icon());
        state.setImage(Icons.small(bar, now.state().icon()));
        take.setEnabled(!now.mine());
        watch.setSelection(now.watched());
        fit();
        bar.requestLayout();
    }

    /** Hears which messages are chosen. */
    void choose(Set<UUID> messages) {
        chosen = messages;
        split.setEnabled(!chosen.isEmpty());
    }

    /** Offers the states the ticket may go to. */
    void states() {
        if (actions == null || actions.next().isEmpty()) {
            return;
        }
        Menu menu = new Menu(bar);
        for (Choice next : actions.next()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(next.label());
            item.setImage(Icons.small(bar, next.icon()));
            item.addListener(SWT.Selection, event -> work("state", () -> presenter.enter(next.value())));
        }
        Rectangle place = state.getBounds();
        Point below = bar.toDisplay(place.x, place.y + place.height);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void watch() {
        boolean watching = watch.getSelection();
        work("watch", () -> presenter.watch(watching));
    }

    /** Asks what the chosen messages are about, and makes a ticket of them. */
    void split() {
        Set<UUID> messages = chosen;
        if (messages.isEmpty()) {
            MessageDialog.openInformation(getShell(), Messages.get("bar.split"), Messages.get("split.nothing"));
            return;
        }
        Question.ask(
                        getShell(),
                        Messages.count("split.title", messages.size()),
                        Messages.get("split.question"),
                        Messages.get("split.ok"),
                        subject -> subject.isBlank() ? "" : null)
                .ifPresent(subject -> Background.work(
                                Messages.get("bar.split"), progress -> presenter.split(messages, subject))
                        .then(made -> context.open(new RecordRef(Ticket.TYPE, made)))
                        .start(this));
    }

    private void work(String name, Runnable what) {
        Background.task(Messages.get("bar." + name), what).start(this);
    }

    private void command(String id) {
        Commands.run(context.page(), id);
    }
}
