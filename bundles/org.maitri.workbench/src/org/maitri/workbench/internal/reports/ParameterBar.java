package org.maitri.workbench.internal.reports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Choice;
import org.maitri.spi.report.ReportParameter;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Asks for what a report has to be told. */
final class ParameterBar extends Composite {

    private static final int PERIOD_WIDTH = 190;
    private static final int WIDTH = 150;

    private final ReportPresenter presenter;
    private final Runnable changed;
    private final PeriodWords periods = new PeriodWords();

    ParameterBar(Composite parent, ReportPresenter presenter, Runnable changed) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.changed = changed;
        Styles.plain(this);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = Space.M;
        setLayout(row);
    }

    void show(ReportPresenter.Offer offer) {
        Space.clear(this);
        offer.choices().forEach(this::ask);
        getParent().layout(true, true);
    }

    private void ask(ReportParameter parameter, List<Choice> choices) {
        Composite cell = Styles.plain(new Composite(this, SWT.NONE));
        cell.setLayout(Space.grid(1, 0, Space.XS));
        Label label = Styles.muted(new Label(cell, SWT.NONE));
        label.setText(parameter.label());
        boolean period = parameter.kind() == ReportParameter.Kind.PERIOD;
        Combo combo = new Combo(cell, period ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY);
        GridData place = new GridData();
        place.widthHint = period ? PERIOD_WIDTH : WIDTH;
        combo.setLayoutData(place);
        List<String> values = new ArrayList<>();
        if (period) {
            periods.all().forEach(combo::add);
            combo.setToolTipText(Messages.get("period.hint"));
            combo.setText(periods.words(presenter.told(parameter)));
        } else {
            combo.add(Messages.get("all"));
            values.add("");
            choices.forEach(choice -> {
                combo.add(choice.label());
                values.add(choice.value());
            });
            combo.select(Math.max(0, values.indexOf(presenter.told(parameter))));
        }
        combo.addListener(SWT.Selection, event -> tell(parameter, value(combo, values)));
        combo.addListener(SWT.DefaultSelection, event -> tell(parameter, value(combo, values)));
        if (period) {
            combo.addListener(SWT.FocusOut, event -> tell(parameter, periods.period(combo.getText())));
        }
    }

    private String value(Combo combo, List<String> values) {
        int index = combo.getSelectionIndex();
        return index < 0 || values.isEmpty() ? periods.period(combo.getText()) : values.get(index);
    }

    private void tell(ReportParameter parameter, String text) {
        if (presenter.tell(parameter, text)) {
            changed.run();
        }
    }
}
