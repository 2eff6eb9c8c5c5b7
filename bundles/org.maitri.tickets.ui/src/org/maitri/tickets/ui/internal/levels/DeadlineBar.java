package org.maitri.tickets.ui.internal.levels;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Segment;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** A clock's time from its beginning on: filled where it counted, a thin line where it stood, and a mark where it is due. */
final class DeadlineBar extends Canvas {

    private static final int HEIGHT = 20;
    private static final int MARK = 3;

    private final Deadline deadline;
    private final DeadlineWords words;
    private final Instant end;

    DeadlineBar(Composite parent, Deadline deadline, DeadlineWords words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.deadline = deadline;
        this.words = words;
        Instant last = deadline.segments().isEmpty()
                ? deadline.begin()
                : deadline.segments().getLast().to();
        Instant due = deadline.due().orElse(last);
        end = due.isAfter(last) ? due : last;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> tell(event.x));
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.sentence();
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 240 : widthHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Theme theme = Theme.of(this);
        gc.setBackground(theme.neutral(2));
        gc.fillRectangle(0, area.height / 2 - 1, area.width, 2);
        Tone tone = words.tone();
        for (Segment segment : deadline.segments()) {
            int from = x(segment.from(), area.width);
            int to = Math.max(from + 1, x(segment.to(), area.width));
            if (segment.counted()) {
                gc.setBackground(theme.tone(tone).fill());
                gc.setForeground(theme.tone(tone).border());
                gc.fillRectangle(from, Space.XS, to - from, area.height - 2 * Space.XS);
                gc.drawRectangle(from, Space.XS, to - from - 1, area.height - 2 * Space.XS - 1);
            }
        }
        deadline.due().ifPresent(due -> {
            gc.setBackground(theme.text());
            gc.fillRectangle(Math.min(x(due, area.width), area.width - MARK), 0, MARK, area.height);
        });
    }

    private int x(Instant moment, int width) {
        double whole = Math.max(1, Duration.between(deadline.begin(), end).toSeconds());
        return (int)
                Math.round(width * Duration.between(deadline.begin(), moment).toSeconds() / whole);
    }

    private void tell(int x) {
        int width = getClientArea().width;
        deadline.segments().stream()
                .filter(segment -> x >= x(segment.from(), width) && x <= x(segment.to(), width))
                .reduce((first, last) -> last)
                .ifPresent(segment -> setToolTipText(words.segment(segment)));
    }
}
