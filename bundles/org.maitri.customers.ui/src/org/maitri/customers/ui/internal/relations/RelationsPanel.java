package org.maitri.customers.ui.internal.relations;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.customers.Relation;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** Lists a customer's relations in the words that fit this end: each opens the other end, or itself to be changed. */
final class RelationsPanel extends Composite {

    private static final int COLUMNS = 5;
    private static final int AT_FIRST = 40;

    private final PageContext context;
    private final RelationsPresenter presenter;
    private final Composite lines;
    private int shown = AT_FIRST;

    RelationsPanel(Composite parent, PageContext context, RelationsPresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, Space.XS));
        Styles.plain(this);
        if (presenter.mayChange()) {
            adding();
        }
        lines = Styles.plain(new Composite(this, SWT.NONE));
        lines.setLayout(Space.grid(COLUMNS, 0, Space.S));
        lines.setLayoutData(Space.wide());
    }

    private void adding() {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(Messages.get("relations.add"));
        item.setToolTipText(Messages.get("relations.add.tip"));
        Menu menu = new Menu(bar);
        for (RelationsPresenter.Addition addition : presenter.additions()) {
            MenuItem choice = new MenuItem(menu, SWT.PUSH);
            choice.setText(Messages.get("relations.choice", addition.words()));
            choice.addListener(SWT.Selection, event -> context.openNew(Relation.TYPE, presenter.values(addition)));
        }
        item.addListener(SWT.Selection, event -> {
            menu.setLocation(bar.toDisplay(0, bar.getSize().y));
            menu.setVisible(true);
        });
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            item.setImage(Icons.small(bar, "plus"));
        });
    }

    void reload() {
        context.load(() -> presenter.read(LocalDate.now()), this::show);
    }

    private void show(List<RelationsPresenter.Line> all) {
        if (isDisposed()) {
            return;
        }
        Space.clear(lines);
        if (all.isEmpty()) {
            across(Styles.muted(new Label(lines, SWT.WRAP))).setText(Messages.get("relations.none"));
        }
        boolean past = false;
        for (RelationsPresenter.Line line : all.subList(0, Math.min(shown, all.size()))) {
            if (line.past() && !past) {
                past = true;
                across(Styles.muted(new Label(lines, SWT.NONE))).setText(Messages.get("relations.past"));
            }
            draw(line);
        }
        if (all.size() > shown) {
            Link more = link(Messages.get("relations.more", all.size() - shown), () -> {
                shown = all.size();
                show(all);
            });
            across(more);
        }
        requestLayout();
    }

    private void draw(RelationsPresenter.Line line) {
        Label icon = new Label(lines, SWT.NONE);
        Icons.on(icon, line.icon());
        Styles.muted(new Label(lines, SWT.NONE)).setText(PlainText.inLabel(line.words()));
        link(line.title(), () -> context.open(line.other()));
        Label detail = Styles.muted(new Label(lines, SWT.NONE));
        detail.setText(PlainText.inLabel(line.detail()));
        detail.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (presenter.mayChange()) {
            link(Messages.get("relations.change"), () -> context.open(line.relation()))
                    .setToolTipText(Messages.get("relations.change.tip"));
        } else {
            new Label(lines, SWT.NONE);
        }
    }

    private Link link(String text, Runnable action) {
        Link link = new Link(lines, SWT.NONE);
        link.setText(PlainText.asLink(text));
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private static <C extends Control> C across(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        return control;
    }
}
