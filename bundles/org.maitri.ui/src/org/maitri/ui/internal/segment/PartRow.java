package org.maitri.ui.internal.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Parameter;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** One criterion or one field, with its values. */
final class PartRow {

    private final Branch branch;
    private final BuilderPanel panel;
    private final Composite row;

    PartRow(Composite parent, Branch branch, BuilderPanel panel, Runnable remove) {
        this.branch = branch;
        this.panel = panel;
        row = Styles.plain(new Composite(parent, SWT.NONE));
        row.setLayoutData(Space.wide());
        Combo holds = new Combo(row, SWT.READ_ONLY);
        holds.setItems(Messages.get("builder.does"), Messages.get("builder.doesnot"));
        holds.select(branch.negated() ? 1 : 0);
        holds.addListener(SWT.Selection, event -> {
            branch.negate(holds.getSelectionIndex() == 1);
            panel.changed();
        });
        switch (branch.leaf()) {
            case Expression.Says says -> criterion(says);
            case Expression.Has has -> field(has);
            default -> text(panel.segments().write(branch.leaf()));
        }
        Button away = new Button(row, SWT.PUSH);
        away.setText(Messages.get("builder.remove"));
        away.addListener(SWT.Selection, event -> remove.run());
        row.setLayout(Space.grid(row.getChildren().length, 0, Space.S));
    }

    private void text(String words) {
        new Label(row, SWT.NONE).setText(PlainText.inLabel(words));
    }

    private void criterion(Expression.Says says) {
        Optional<Criterion> known = panel.segments().criterion(says.criterion());
        if (known.isEmpty()
                || known.get().parameters().size() != says.arguments().size()) {
            text(Messages.get("builder.unavailable", panel.segments().write(says)));
            return;
        }
        text(CriterionMenu.shown(known.get()));
        List<Parameter> parameters = known.get().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            int place = i;
            panel.values()
                    .create(
                            row,
                            Values.field(parameters.get(i)),
                            says.arguments().get(i),
                            text -> {
                                Expression.Says now = (Expression.Says) branch.leaf();
                                branch.leaf(
                                        new Expression.Says(now.criterion(), replaced(now.arguments(), place, text)));
                                panel.changed();
                            });
        }
    }

    private static List<String> replaced(List<String> texts, int place, String text) {
        List<String> all = new ArrayList<>(texts);
        all.set(place, text);
        return all;
    }

    private void field(Expression.Has has) {
        Optional<Field<?>> known = panel.segments().fields().stream()
                .filter(field -> field.id().equals(has.field()))
                .findFirst();
        if (known.isEmpty()) {
            text(Messages.get("builder.unavailable", panel.segments().write(has)));
            return;
        }
        text(known.get().label());
        List<Operator> operators = operators(known.get().kind(), has.operator());
        Combo how = new Combo(row, SWT.READ_ONLY);
        operators.forEach(operator -> how.add(Messages.get("operator." + operator)));
        how.select(operators.indexOf(has.operator()));
        how.addListener(SWT.Selection, event -> {
            Expression.Has now = (Expression.Has) branch.leaf();
            Operator wanted = operators.get(how.getSelectionIndex());
            branch.leaf(new Expression.Has(now.field(), wanted, sized(now.values(), count(wanted, now.values()))));
            panel.rebuild();
        });
        for (int i = 0; i < has.values().size(); i++) {
            int place = i;
            panel.values().create(row, Values.valueOf(known.get()), has.values().get(i), text -> {
                Expression.Has now = (Expression.Has) branch.leaf();
                branch.leaf(new Expression.Has(now.field(), now.operator(), replaced(now.values(), place, text)));
                panel.changed();
            });
        }
    }

    private static int count(Operator operator, List<String> values) {
        return switch (operator) {
            case EMPTY, PRESENT -> 0;
            case BETWEEN -> 2;
            case ANY_OF -> Math.max(1, values.size());
            default -> 1;
        };
    }

    private static List<String> sized(List<String> values, int count) {
        List<String> all = new ArrayList<>(values);
        all.addAll(Collections.nCopies(Math.max(0, count - all.size()), ""));
        return all.subList(0, count);
    }

    private static List<Operator> operators(FieldKind kind, Operator now) {
        List<Operator> all = new ArrayList<>(List.of(Operator.EQUALS, Operator.NOT_EQUALS));
        if (kind.equals(FieldKind.MOMENT)) {
            all.remove(Operator.NOT_EQUALS);
        }
        if (kind.isNumber() || kind.isTime()) {
            all.addAll(List.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST, Operator.BETWEEN));
        } else if (!kind.equals(FieldKind.YES_NO) && !kind.equals(FieldKind.REFERENCE)) {
            all.addAll(List.of(Operator.CONTAINS, Operator.STARTS_WITH));
        }
        all.addAll(List.of(Operator.EMPTY, Operator.PRESENT));
        if (!all.contains(now)) {
            all.add(now);
        }
        return all;
    }
}
