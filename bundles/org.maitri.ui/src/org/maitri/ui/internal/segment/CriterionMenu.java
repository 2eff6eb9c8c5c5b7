package org.maitri.ui.internal.segment;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.PlainText;

/** What can be said, by module, and the fields of customers; or another group. */
final class CriterionMenu {

    private final Segments segments;
    private final Consumer<Expression> chosen;

    CriterionMenu(Segments segments, Consumer<Expression> chosen) {
        this.segments = segments;
        this.chosen = chosen;
    }

    void open(Button button) {
        Menu menu = new Menu(button);
        for (Segments.Group group : segments.groups()) {
            Menu criteria = sub(menu, group.label());
            group.criteria().forEach(each -> item(criteria, shown(each), says(each)));
        }
        Menu fields = sub(menu, Messages.get("builder.fields"));
        segments.fields().stream()
                .sorted(Comparator.comparing((Field<?> field) -> field.label(), Collator.getInstance()))
                .forEach(field -> item(fields, field.label(), has(field)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.get("builder.group"), new Expression.Any(List.of()));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private static Menu sub(Menu menu, String label) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(label);
        Menu sub = new Menu(menu);
        item.setMenu(sub);
        return sub;
    }

    private void item(Menu menu, String label, Expression expression) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(PlainText.inLabel(label));
        item.addListener(SWT.Selection, event -> chosen.accept(expression));
    }

    /** The sentence, with gaps where values go. */
    static String shown(Criterion criterion) {
        return criterion.sentence().replaceAll("\\{[^}]*}", "\u2026");
    }

    private static Expression says(Criterion criterion) {
        return new Expression.Says(
                criterion.id(),
                criterion.parameters().stream()
                        .map(parameter -> parameter.initial().orElse(""))
                        .toList());
    }

    private static Expression has(Field<?> field) {
        FieldKind kind = field.kind();
        Filter.Operator operator = kind.isTime() || kind.isNumber() ? Filter.Operator.AT_LEAST : Filter.Operator.EQUALS;
        return new Expression.Has(field.id(), operator, List.of(""));
    }
}
