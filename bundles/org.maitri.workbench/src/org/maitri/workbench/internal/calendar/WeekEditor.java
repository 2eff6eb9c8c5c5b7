package org.maitri.workbench.internal.calendar;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.access.Access;
import org.maitri.spi.calendar.CalendarWeeks;
import org.maitri.spi.calendar.Calendars;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.calendar.WeekChart.Stroke;
import org.maitri.workbench.internal.calendar.WeekPlan.Brush;

/** The week of a calendar, with what it is painted with; each stroke is saved as a change of its own. */
final class WeekEditor extends Composite {

    private final PageContext context;
    private final Map<Brush, Button> brushes = new EnumMap<>(Brush.class);
    private final WeekChart chart;
    private final Label chosen;
    private boolean saving;
    private boolean changed;

    WeekEditor(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        Styles.plain(this);
        setLayout(Space.grid(1, 0, Space.XS));
        boolean writable = context.service(Access.class).may(Calendars.TYPE + ".write");
        if (writable) {
            choice();
        }
        chart = new WeekChart(this);
        chart.setLayoutData(Space.wide());
        chosen = Styles.muted(new Label(this, SWT.WRAP));
        chosen.setLayoutData(Space.wide());
        if (writable) {
            chosen.setText(Messages.get("week.how"));
            new WeekPen(chart, this::brush, this::paint, this::tell);
        }
    }

    private void choice() {
        Composite row = Styles.plain(new Composite(this, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Space.M;
        row.setLayout(layout);
        for (Brush brush : Brush.values()) {
            Button button = Styles.plain(new Button(row, SWT.RADIO));
            button.setText(Messages.get("week.brush." + brush));
            button.setToolTipText(Messages.get("week.brush." + brush + ".tip"));
            button.setSelection(brush == Brush.OPEN);
            brushes.put(brush, button);
        }
    }

    private Brush brush() {
        return brushes.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Brush.OPEN);
    }

    private void tell(Stroke stroke) {
        String words =
                Messages.get("week.chosen", CalendarSheet.name(stroke.day()), clock(stroke.from()), clock(stroke.to()));
        chosen.setText(words + ". " + Messages.get("week.how"));
    }

    private static String clock(int second) {
        return second == 0 ? "00:00" : new Shift(0, second).ends();
    }

    void show(CalendarSheet sheet) {
        if (!saving) {
            chart.show(sheet.plan(), sheet.sentence());
        }
    }

    private void paint(Stroke stroke, Brush brush) {
        WeekPlan painted = chart.plan().paint(brush, stroke.day(), stroke.from(), stroke.to());
        if (!painted.equals(chart.plan())) {
            chart.show(painted, "");
            changed = true;
            save();
        }
    }

    /** Saves what was drawn last; what is drawn meanwhile waits for its turn. */
    private void save() {
        if (saving || !changed) {
            return;
        }
        saving = true;
        changed = false;
        WeekPlan plan = chart.plan();
        Background.task(
                        Messages.get("week.saving"),
                        () -> context.service(CalendarWeeks.class)
                                .write(context.record(), plan.shifts(), plan.breaks()))
                .then(saved -> {
                    saving = false;
                    save();
                })
                .orElse(failure -> {
                    saving = false;
                    FailedState.dialog(getShell(), Messages.get("week.saving"), failure);
                })
                .start(this);
    }
}
