package org.maitri.workbench.internal.dashboard;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/** Buttons for the periods; exactly one is down. */
final class PeriodChooser extends Composite {

    private final IntConsumer chosen;

    PeriodChooser(Composite parent, int days, IntConsumer chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        setLayout(Space.grid(DashboardPresenter.PERIODS.size(), 0, Space.XS));
        for (int period : DashboardPresenter.PERIODS) {
            Button button = new Button(this, SWT.TOGGLE);
            button.setText(Messages.get("dashboard.days", period));
            button.setToolTipText(Messages.get("dashboard.days.tooltip", period));
            button.setSelection(period == days);
            button.addListener(SWT.Selection, event -> press(button, period));
            Theme.apply(button, () -> paint(button));
        }
    }

    /** Systems draw a button that is down so that it is hardly seen in the dark. */
    private static void paint(Button button) {
        boolean down = button.getSelection();
        button.setBackground(down ? Theme.of(button).selection() : null);
        button.setForeground(down ? Theme.of(button).accent() : null);
    }

    private void press(Button pressed, int days) {
        for (var child : getChildren()) {
            ((Button) child).setSelection(child == pressed);
            paint((Button) child);
        }
        chosen.accept(days);
    }
}
