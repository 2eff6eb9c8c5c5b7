package org.maitri.workbench.internal.calendar;

import java.time.DayOfWeek;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.maitri.kernel.time.Shift;
import org.maitri.workbench.internal.calendar.WeekChart.Stroke;
import org.maitri.workbench.internal.calendar.WeekPlan.Brush;

/**
 * Draws in a week by mouse and by keyboard. A stretch of a day is chosen by dragging, or by the arrow keys with Shift, a quarter
 * of an hour at a time and a whole one with Ctrl; letting go, Enter or the space bar paints it.
 */
final class WeekPen {

    private static final int STEP = 15 * 60;
    private static final int HOUR = 4 * STEP;

    private final WeekChart chart;
    private final Supplier<Brush> brush;
    private final BiConsumer<Stroke, Brush> paint;
    private final Consumer<Stroke> tell;
    private DayOfWeek day = DayOfWeek.MONDAY;
    private int anchor = 9 * HOUR;
    private int end = 10 * HOUR;
    private boolean dragging;
    private int pressedAt;

    /**
     * @param brush what is painted with
     * @param paint is told what was drawn
     * @param tell is told what is chosen
     */
    WeekPen(WeekChart chart, Supplier<Brush> brush, BiConsumer<Stroke, Brush> paint, Consumer<Stroke> tell) {
        this.chart = chart;
        this.brush = brush;
        this.paint = paint;
        this.tell = tell;
        chart.addListener(SWT.MouseDown, this::begin);
        chart.addListener(SWT.MouseMove, this::drag);
        chart.addListener(SWT.MouseUp, this::end);
        chart.addListener(SWT.KeyDown, this::press);
        chart.addListener(SWT.FocusIn, event -> show());
        chart.addListener(SWT.FocusOut, event -> chart.choose(null));
        chart.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void begin(Event event) {
        if (event.button == 1) {
            chart.setFocus();
            dragging = true;
            pressedAt = event.x;
            day = chart.day(event.y);
            anchor = chart.second(event.x) / STEP * STEP;
            end = Math.min(anchor + STEP, Shift.DAY);
            show();
        }
    }

    private void drag(Event event) {
        if (dragging && event.x != pressedAt) {
            anchor = nearest(pressedAt);
            end = nearest(event.x);
            show();
        }
    }

    private int nearest(int x) {
        return Math.round(chart.second(x) / (float) STEP) * STEP;
    }

    private void end(Event event) {
        if (dragging) {
            drag(event);
            dragging = false;
            paint(brush.get());
        }
    }

    private void press(Event event) {
        boolean extend = (event.stateMask & SWT.MOD2) != 0;
        int step = (event.stateMask & SWT.MOD1) != 0 ? HOUR : STEP;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(-step, extend);
            case SWT.ARROW_RIGHT -> go(step, extend);
            case SWT.ARROW_UP -> day = day == DayOfWeek.MONDAY ? day : day.minus(1);
            case SWT.ARROW_DOWN -> day = day == DayOfWeek.SUNDAY ? day : day.plus(1);
            case SWT.HOME -> go(-Shift.DAY, extend);
            case SWT.END -> go(Shift.DAY, extend);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> paint(brush.get());
            case SWT.DEL, SWT.BS -> paint(Brush.CLOSED);
            case 'o' -> paint(Brush.OPEN);
            case 'b' -> paint(Brush.BREAK);
            default -> {
                return;
            }
        }
        event.doit = false;
        show();
    }

    /** Moves the end of what is chosen, or all of it. */
    private void go(int by, boolean extend) {
        if (extend) {
            end = Math.clamp(end + by, 0, Shift.DAY);
        } else {
            int length = Math.abs(end - anchor);
            anchor = Math.clamp(Math.min(anchor, end) + by, 0, Shift.DAY - length);
            end = anchor + length;
        }
    }

    private Stroke stroke() {
        return new Stroke(day, Math.min(anchor, end), Math.max(anchor, end));
    }

    private void show() {
        chart.choose(stroke());
        tell.accept(stroke());
    }

    private void paint(Brush with) {
        Stroke stroke = stroke();
        if (stroke.from() < stroke.to()) {
            paint.accept(stroke, with);
        }
    }
}
