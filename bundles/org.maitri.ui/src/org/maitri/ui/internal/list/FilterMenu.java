package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.LucideIcon;
import org.maitri.ui.internal.Services;

/** The menu that adds conditions: choices at once, everything else through a dialog. */
final class FilterMenu {

    private final RecordListPresenter presenter;
    private final Services services;

    FilterMenu(RecordListPresenter presenter, Services services) {
        this.presenter = presenter;
        this.services = services;
    }

    /** Opens the menu for all fields below a control. */
    void open(Control below) {
        Menu menu = new Menu(below);
        named(menu, below);
        for (Field<?> field : presenter.type().fields()) {
            if (field.attribute().isEmpty()) {
                continue;
            }
            if (field.kind().equals(FieldKind.CHOICE) || field.kind().equals(FieldKind.YES_NO)) {
                MenuItem item = new MenuItem(menu, SWT.CASCADE);
                item.setText(field.label());
                item.setMenu(values(new Menu(menu), field));
            } else {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(field.label());
                item.addListener(SWT.Selection, event -> ask(below, field, null));
            }
        }
        show(menu, below);
    }

    /** The conditions that modules offer by name come first. */
    private void named(Menu menu, Control below) {
        List<NamedFilter> offered = services.all(NamedFilter.class).stream()
                .filter(filter -> filter.appliesTo(presenter.type().id()))
                .sorted(Comparator.comparingInt(NamedFilter::order).thenComparing(NamedFilter::label))
                .toList();
        for (NamedFilter filter : offered) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(filter.label());
            item.addListener(SWT.Selection, event -> apply(filter, below));
        }
        if (!offered.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private void apply(NamedFilter named, Control owner) {
        String actor = services.require(Access.class).actor();
        Background.work(
                        named.label(),
                        progress -> services.require(Database.class).read(work -> named.filters(actor, work)))
                .then(wanted -> wanted.forEach(each -> presenter
                        .asked()
                        .filter(
                                presenter.asked().filters().stream()
                                        .filter(filter -> filter.field().equals(each.field()))
                                        .findFirst()
                                        .orElse(null),
                                each)))
                .orElse(failure -> FailedState.dialog(owner.getShell(), named.label(), failure))
                .start(owner);
    }

    /** Changes a condition that is there. */
    void edit(Control below, Filter filter) {
        Field<?> field = presenter.type().field(filter.field()).orElseThrow();
        if (field.kind().equals(FieldKind.CHOICE) || field.kind().equals(FieldKind.YES_NO)) {
            show(values(new Menu(below), field), below);
        } else {
            ask(below, field, filter);
        }
    }

    private static void show(Menu menu, Control below) {
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Menu values(Menu menu, Field<?> field) {
        if (field.kind().equals(FieldKind.YES_NO)) {
            yesNo(menu, field, true);
            yesNo(menu, field, false);
            return menu;
        }
        Filter old = presenter.asked().filters().stream()
                .filter(filter -> filter.field().equals(field.id()))
                .findFirst()
                .orElse(null);
        List<Object> chosen = old == null ? List.of() : old.values();
        for (Choice choice : field.choices()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(choice.label());
            if (choice.icon() != null) {
                item.setImage(Icons.image(menu.getDisplay(), choice.icon(), Icons.SMALL, LucideIcon.NEUTRAL));
            }
            item.setSelection(chosen.contains(choice.value()));
            item.addListener(SWT.Selection, event -> toggle(field, old, choice.value()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem empty = new MenuItem(menu, SWT.PUSH);
        empty.setText(FilterWords.operator(Operator.EMPTY));
        empty.addListener(SWT.Selection, event -> presenter.asked().filter(old, Filter.of(field.id(), Operator.EMPTY)));
        return menu;
    }

    private void yesNo(Menu menu, Field<?> field, boolean value) {
        Filter wanted = Filter.equal(field.id(), value);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(new FilterWords(presenter.type()).words(wanted, Map.of()));
        item.addListener(
                SWT.Selection,
                event -> presenter
                        .asked()
                        .filter(
                                presenter.asked().filters().stream()
                                        .filter(filter -> filter.field().equals(field.id()))
                                        .findFirst()
                                        .orElse(null),
                                wanted));
    }

    private void toggle(Field<?> field, Filter old, String value) {
        List<Object> values = new ArrayList<>(old == null ? List.of() : old.values());
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            presenter.asked().remove(old);
        } else {
            presenter.asked().filter(old, new Filter(field.id(), Operator.ANY_OF, values));
        }
    }

    private void ask(Control below, Field<?> field, Filter old) {
        new FilterDialog(below.getShell(), field, old, services)
                .ask()
                .ifPresent(wanted -> presenter.asked().filter(old, wanted));
    }
}
