package org.maitri.workbench.internal.dashboard;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Buttons for the periods; exactly one is down. */
final class PeriodChooser extends Composite {

    private final IntConsumer chosen;

    PeriodChooser(Composite parent, int days, IntConsumer chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        setLayout(Space.grid(DashboardPresenter.PERIODS.size(), 0, Space.XS));
        for (int period : DashboardPresenter.PERIODS) {
            Button button = Styles.toggle(new Button(this, SWT.TOGGLE));
            button.setText(Messages.get("dashboard.days", period));
            button.setToolTipText(Messages.get("dashboard.days.tooltip", period));
            Styles.press(button, period == days);
            button.addListener(SWT.Selection, event -> press(button, period));
        }
    }

    private void press(Button pressed, int days) {
        for (var child : getChildren()) {
            Styles.press((Button) child, child == pressed);
        }
        chosen.accept(days);
    }
}
