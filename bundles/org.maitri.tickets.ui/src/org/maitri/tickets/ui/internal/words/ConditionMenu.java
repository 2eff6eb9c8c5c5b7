package org.maitri.tickets.ui.internal.words;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;

/** Adds a condition to a rule: a field of tickets, custom ones too, and what it shall be. */
final class ConditionMenu {

    private static final String CONDITIONS = "conditions";

    private final Button button;
    private final PageContext context;

    ConditionMenu(Composite parent, PageContext context) {
        this.context = context;
        button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get("condition.add"));
        button.setToolTipText(Messages.get("condition.add.tip"));
        Icons.on(button, "plus");
        button.addListener(SWT.Selection, event -> open());
    }

    private void open() {
        Menu menu = new Menu(button);
        List<? extends Field<?>> fields =
                context.service(Records.class).requireType(Ticket.TYPE).fields();
        for (Field<?> field : fields) {
            if (field.attribute().isPresent()) {
                MenuItem item = new MenuItem(menu, SWT.CASCADE);
                item.setText(PlainText.inLabel(field.label()));
                item.setMenu(values(field, menu));
            }
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private Menu values(Field<?> field, Menu parent) {
        Menu values = new Menu(parent);
        for (Choice choice : field.choices()) {
            item(values, Messages.get("condition.is", choice.label()), field.id() + ':' + choice.value());
        }
        for (Choice choice : field.choices()) {
            item(values, Messages.get("condition.not", choice.label()), '-' + field.id() + ':' + choice.value());
        }
        if (field.kind().equals(FieldKind.MOMENT) || field.kind().equals(FieldKind.DATE)) {
            String when = field.is(Field.Use.AHEAD) ? "condition.ahead" : "condition.ago";
            item(values, Messages.get(when + ".near"), field.id() + ":<2d");
            item(values, Messages.get(when + ".far"), field.id() + ":>2d");
        } else if (field.kind().isNumber()) {
            item(values, Messages.get("condition.atLeast"), field.id() + ":>=1");
        }
        item(values, Messages.get("condition.any"), field.id() + ":any");
        item(values, Messages.get("condition.none"), field.id() + ":none");
        return values;
    }

    private void item(Menu menu, String words, String condition) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(PlainText.inLabel(words));
        item.addListener(
                SWT.Selection,
                event -> Background.task(Messages.get("condition.add"), () -> add(condition))
                        .start(button));
    }

    private void add(String condition) {
        RecordRef rule = context.record();
        RecordType<?> type = context.service(Records.class).requireType(rule.type());
        context.service(Database.class)
                .change(
                        Messages.get("condition.add"),
                        work -> work.find(rule).ifPresent(found -> add(type, found, condition)));
    }

    private static <E extends StoredRecord> void add(RecordType<E> type, StoredRecord record, String condition) {
        E rule = type.entity().cast(record);
        Field<E> field = type.field(CONDITIONS).orElseThrow();
        String there =
                field.read(rule) == null ? "" : field.read(rule).toString().strip();
        field.write(rule, there.isEmpty() ? condition : there + ' ' + condition);
    }
}
