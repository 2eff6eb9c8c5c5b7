package org.maitri.ui.internal.input;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A day, or a day with its time, typed or picked from a calendar. */
final class DateInput extends TypedInput {

    private final Composite area;
    private final Text text;
    private final boolean time;

    DateInput(Composite parent, boolean time) {
        this.time = time;
        area = Styles.plain(new Composite(parent, SWT.NONE));
        area.setLayout(Space.grid(2, 0, Space.XS));
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.get(time ? "input.moment.hint" : "input.date.hint"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        ToolItem pick = new ToolItem(bar, SWT.PUSH);
        pick.setToolTipText(Messages.get("input.date.pick"));
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            pick.setImage(Icons.small(bar, "calendar"));
        });
        pick.addListener(SWT.Selection, event -> pick());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
                pick();
            }
        });
    }

    private void pick() {
        Shell shell = new Shell(area.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        LocalDate shown = shown();
        calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        calendar.addListener(SWT.MouseDoubleClick, event -> take(shell, calendar));
        calendar.addListener(SWT.Selection, event -> {
            if (event.stateMask == 0 || (event.stateMask & SWT.BUTTON_MASK) != 0) {
                put(calendar);
            }
        });
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                take(shell, calendar);
            } else if (event.keyCode == SWT.ESC) {
                shell.dispose();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.dispose());
        shell.pack();
        Point below = text.toDisplay(0, text.getSize().y);
        shell.setLocation(below);
        shell.open();
    }

    private LocalDate shown() {
        String typed = text.getText().strip();
        return typed.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(typed.substring(0, 10)) : LocalDate.now();
    }

    private void take(Shell shell, DateTime calendar) {
        put(calendar);
        shell.dispose();
        text.setFocus();
    }

    private void put(DateTime calendar) {
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        String typed = text.getText().strip();
        String rest =
                time ? typed.matches(".*\\d{1,2}:\\d{2}") ? typed.substring(typed.lastIndexOf(' ')) : " 09:00" : "";
        text.setText(day + rest);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    Text text() {
        return text;
    }
}
