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

/**
 * A clock's time from its beginning on: filled where it counted, a thin line where it stood, and a mark where it is due. What is
 * late for longer than there was time goes out of the picture.
 */
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
        end = end(deadline);
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

    private static Instant end(Deadline deadline) {
        Instant last = deadline.segments().isEmpty()
                ? deadline.begin()
                : deadline.segments().getLast().to();
        Instant due = deadline.due().orElse(last);
        Instant shown = due.plus(Duration.between(deadline.begin(), due));
        return last.isBefore(due) ? due : last.isAfter(shown) && shown.isAfter(due) ? shown : last;
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
        int due = deadline.due().map(at -> x(at, area.width)).orElse(area.width);
        for (Segment segment : deadline.segments()) {
            int from = x(segment.from(), area.width);
            int to = Math.min(area.width, Math.max(from + 1, x(segment.to(), area.width)));
            if (segment.counted()) {
                fill(gc, theme.tone(words.timely()), from, Math.min(to, due));
                fill(gc, theme.tone(Tone.BAD), Math.max(from, due), to);
            }
        }
        if (deadline.due().isPresent()) {
            gc.setBackground(theme.text());
            gc.fillRectangle(Math.min(due, area.width - MARK), 0, MARK, area.height);
        }
    }

    private static void fill(GC gc, Theme.Colours colours, int from, int to) {
        if (from < to) {
            gc.setBackground(colours.fill());
            gc.setForeground(colours.border());
            gc.fillRectangle(from, Space.XS, to - from, HEIGHT - 2 * Space.XS);
            gc.drawRectangle(from, Space.XS, to - from - 1, HEIGHT - 2 * Space.XS - 1);
        }
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
