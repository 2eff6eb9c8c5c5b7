package org.maitri.workbench.internal.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.kernel.time.Shift;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** A week from Monday to Sunday, a row for each day: filled where it is open, hatched where there is a break. */
final class WeekChart extends Canvas {

    private static final int ROW = 26;
    private static final int GAP = 3;
    private static final int HATCH = 6;
    private static final int HOURS = 24;
    private static final int HOURS_A_LABEL = 3;

    private WeekPlan plan = new WeekPlan(Map.of(), Map.of());
    private Stroke stroke;
    private String sentence = "";

    /** A stretch of a day that is chosen, in seconds from midnight. */
    record Stroke(DayOfWeek day, int from, int to) {}

    WeekChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            redraw();
        });
        Accessibility.name(this, () -> sentence);
    }

    /** @param words the week as it is heard */
    void show(WeekPlan shown, String words) {
        plan = shown;
        sentence = words;
        redraw();
    }

    WeekPlan plan() {
        return plan;
    }

    /** Marks a stretch; null for none. */
    void choose(Stroke chosen) {
        stroke = chosen;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, ROW * (DayOfWeek.values().length + 1));
    }

    /** The day at a height; the nearest one beyond the first and the last. */
    DayOfWeek day(int y) {
        return DayOfWeek.of(Math.clamp(y / ROW, 1, DayOfWeek.values().length));
    }

    /** The second of the day at a distance from the left edge, within the day. */
    int second(int x) {
        int left = labels();
        return (int) Math.clamp((long) (x - left) * Shift.DAY / width(left), 0, Shift.DAY);
    }

    private int width(int left) {
        return Math.max(1, getClientArea().width - left - Space.S);
    }

    private void paint(GC gc) {
        gc.setFont(Fonts.small(this));
        Theme theme = Theme.of(this);
        int left = labels();
        int width = width(left);
        gc.setForeground(theme.mutedText());
        for (int hour = 0; hour <= HOURS; hour += HOURS_A_LABEL) {
            String label = String.valueOf(hour);
            int x = left + width * hour / HOURS - gc.textExtent(label).x / 2;
            gc.drawText(label, Math.clamp(x, left, left + width - gc.textExtent(label).x / 2), 0, true);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            gc.setForeground(theme.text());
            gc.drawText(CalendarSheet.name(day), Space.XS, ROW * day.getValue() + Space.XS, true);
            fill(gc, theme.neutral(1), bar(day, Shift.ALL_DAY, left, width));
            fill(gc, theme.accent(), bars(day, plan.shifts(), left, width));
            for (Rectangle pause : bars(day, plan.breaks(), left, width)) {
                hatch(gc, theme, pause);
            }
        }
        if (stroke != null && stroke.from() < stroke.to()) {
            gc.setForeground(theme.text());
            gc.setLineWidth(2);
            Rectangle chosen = bar(stroke.day(), new Shift(stroke.from(), stroke.to()), left, width);
            gc.drawRectangle(chosen.x, chosen.y - 1, Math.max(2, chosen.width), chosen.height + 1);
        }
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            gc.setLineWidth(1);
            gc.setForeground(theme.accent());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private static List<Rectangle> bars(DayOfWeek day, Map<DayOfWeek, List<Shift>> days, int left, int width) {
        return WeekPlan.on(day, days).stream()
                .map(shift -> bar(day, shift, left, width))
                .toList();
    }

    private static Rectangle bar(DayOfWeek day, Shift shift, int left, int width) {
        int from = left + (int) ((long) width * shift.from() / Shift.DAY);
        int to = left + (int) ((long) width * shift.to() / Shift.DAY);
        return new Rectangle(from, ROW * day.getValue() + GAP, Math.max(1, to - from), ROW - 2 * GAP);
    }

    private static void fill(GC gc, Color colour, List<Rectangle> bars) {
        bars.forEach(bar -> fill(gc, colour, bar));
    }

    private static void fill(GC gc, Color colour, Rectangle bar) {
        gc.setBackground(colour);
        gc.fillRectangle(bar);
    }

    private static void hatch(GC gc, Theme theme, Rectangle bar) {
        fill(gc, theme.neutral(2), bar);
        gc.setForeground(theme.mutedText());
        gc.setClipping(bar);
        for (int x = bar.x - bar.height; x < bar.x + bar.width; x += HATCH) {
            gc.drawLine(x, bar.y + bar.height, x + bar.height, bar.y);
        }
        gc.setClipping((Rectangle) null);
    }

    private int labels() {
        GC gc = new GC(this);
        try {
            gc.setFont(Fonts.small(this));
            int widest = 0;
            for (DayOfWeek day : DayOfWeek.values()) {
                widest = Math.max(widest, gc.textExtent(CalendarSheet.name(day)).x);
            }
            return Space.XS + widest + Space.S;
        } finally {
            gc.dispose();
        }
    }
}
