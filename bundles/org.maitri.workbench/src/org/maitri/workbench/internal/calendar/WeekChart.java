package org.maitri.workbench.internal.calendar;

import java.time.DayOfWeek;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.kernel.time.Shift;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** A week from Monday to Sunday, a row for each day, filled where the calendar is open. */
final class WeekChart extends Canvas {

    private static final int ROW = 24;
    private static final int HOURS = 24;
    private static final int HOURS_A_LABEL = 3;

    private CalendarSheet sheet;

    WeekChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = sheet == null ? "" : sheet.sentence();
            }
        });
    }

    void show(CalendarSheet shown) {
        sheet = shown;
        setToolTipText(shown.sentence());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, ROW * (DayOfWeek.values().length + 1));
    }

    private void paint(GC gc) {
        if (sheet == null) {
            return;
        }
        gc.setFont(Fonts.small(this));
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        int left = labels(gc);
        int width = Math.max(1, area.width - left - Space.S);
        gc.setForeground(theme.mutedText());
        for (int hour = 0; hour <= HOURS; hour += HOURS_A_LABEL) {
            int x = left + width * hour / HOURS;
            String label = String.valueOf(hour);
            gc.drawText(label, Math.min(x, area.width - gc.textExtent(label).x), 0, true);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            int y = ROW * day.getValue();
            gc.setForeground(theme.text());
            gc.drawText(CalendarSheet.name(day), 0, y + Space.XS, true);
            gc.setBackground(theme.neutral(1));
            gc.fillRectangle(left, y + 2, width, ROW - 4);
            gc.setBackground(theme.accent());
            for (Shift shift : sheet.week().get(day)) {
                int from = left + (int) ((long) width * shift.from() / Shift.DAY);
                int to = left + (int) ((long) width * Math.min(shift.to(), Shift.DAY) / Shift.DAY);
                gc.fillRectangle(from, y + 2, Math.max(1, to - from), ROW - 4);
            }
        }
    }

    private static int labels(GC gc) {
        int widest = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            widest = Math.max(widest, gc.textExtent(CalendarSheet.name(day)).x);
        }
        return widest + Space.S;
    }
}
