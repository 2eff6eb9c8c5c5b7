package org.maitri.tickets.ui.internal.levels;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Segment;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/**
 * How much of a target's time is used, as the calendar counts it: each segment that counted is as long as its time, with a mark
 * where the time is over. What is late for longer than there was time goes out of the picture.
 */
final class DeadlineBar extends Canvas {

    private static final int HEIGHT = 20;
    private static final int MARK = 3;

    private final Deadline deadline;
    private final DeadlineWords words;
    private final Duration whole;

    DeadlineBar(Composite parent, Deadline deadline, DeadlineWords words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.deadline = deadline;
        this.words = words;
        whole = whole(deadline);
        addListener(SWT.Paint, event -> paint(event.gc));
        setToolTipText(words.rule());
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            redraw();
        });
        Accessibility.name(this, words::sentence);
    }

    private static Duration whole(Deadline deadline) {
        Duration used = deadline.used();
        Duration most = deadline.target().multipliedBy(2);
        Duration shown = used.compareTo(most) > 0 ? most : used;
        return shown.compareTo(deadline.target()) > 0 ? shown : deadline.target();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 240 : widthHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Theme theme = Theme.of(this);
        gc.setBackground(theme.neutral(2));
        gc.fillRectangle(0, Space.XS, area.width, HEIGHT - 2 * Space.XS);
        int due = x(deadline.target(), area.width);
        Duration used = Duration.ZERO;
        for (Segment segment : deadline.segments()) {
            int from = x(used, area.width);
            used = used.plus(segment.time());
            int to = Math.min(area.width, x(used, area.width));
            fill(gc, theme.tone(words.timely()), from, Math.min(to, due));
            fill(gc, theme.tone(Tone.BAD), Math.max(from, due), to);
        }
        gc.setBackground(theme.text());
        gc.fillRectangle(Math.min(due, area.width - MARK), 0, MARK, area.height);
    }

    private static void fill(GC gc, Theme.Colours colours, int from, int to) {
        if (from < to) {
            gc.setBackground(colours.fill());
            gc.setForeground(colours.border());
            gc.fillRectangle(from, Space.XS, to - from, HEIGHT - 2 * Space.XS);
            gc.drawRectangle(from, Space.XS, to - from - 1, HEIGHT - 2 * Space.XS - 1);
        }
    }

    private int x(Duration time, int width) {
        return (int) Math.round(width * (double) time.toSeconds() / Math.max(1, whole.toSeconds()));
    }
}
