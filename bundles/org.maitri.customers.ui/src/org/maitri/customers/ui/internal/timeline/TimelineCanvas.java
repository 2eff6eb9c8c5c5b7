package org.maitri.customers.ui.internal.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.ui.theme.Theme;

/** Scrolls through the rows of a timeline, however many there are, and selects among them. UI thread only. */
final class TimelineCanvas extends Canvas {

    private final TimelinePainter painter = new TimelinePainter(this);
    private final Set<UUID> opened = new HashSet<>();
    private List<TimelineRow> rows = List.of();
    private int[] tops = {0};
    private int selected = -1;
    private Runnable nearEnd = () -> {};
    private Consumer<TimelineEntry> open = entry -> {};
    private Runnable changed = () -> {};

    TimelineCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> measure());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, event -> selection().ifPresent(open));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        Theme.onChange(this, this::redraw);
        TimelineAccess.install(this);
    }

    void onNearEnd(Runnable wanted) {
        nearEnd = wanted;
    }

    void onOpen(Consumer<TimelineEntry> wanted) {
        open = wanted;
    }

    void onSelect(Runnable wanted) {
        changed = wanted;
    }

    /** Shows these rows; what was selected stays so where it is still there. */
    void show(List<TimelineRow> wanted) {
        UUID before = selection().map(TimelineEntry::id).orElse(null);
        rows = wanted;
        selected = -1;
        for (int i = 0; before != null && i < rows.size(); i++) {
            if (!rows.get(i).isDay() && rows.get(i).entry().id().equals(before)) {
                selected = i;
            }
        }
        measure();
    }

    List<TimelineRow> rows() {
        return rows;
    }

    int selected() {
        return selected;
    }

    Optional<TimelineEntry> selection() {
        return selected >= 0 && selected < rows.size()
                ? Optional.ofNullable(rows.get(selected).entry())
                : Optional.empty();
    }

    /** Where a row is now, seen from the canvas. */
    Rectangle bounds(int index) {
        return new Rectangle(0, tops[index] - origin(), getClientArea().width, tops[index + 1] - tops[index]);
    }

    /** The row at a height, or -1. */
    int at(int y) {
        int wanted = y + origin();
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (wanted < tops[middle]) {
                high = middle - 1;
            } else if (wanted >= tops[middle + 1]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    void toggle(TimelineEntry entry) {
        if (!opened.remove(entry.id())) {
            opened.add(entry.id());
        }
        measure();
    }

    private boolean isOpened(TimelineRow row) {
        return !row.isDay() && opened.contains(row.entry().id());
    }

    private int origin() {
        return getVerticalBar().getSelection();
    }

    private void measure() {
        tops = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + painter.height(rows.get(i), isOpened(rows.get(i)));
        }
        ScrollBar bar = getVerticalBar();
        int room = Math.max(1, getClientArea().height);
        int all = Math.max(1, tops[rows.size()]);
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, all - room)),
                0,
                all,
                Math.min(room, all),
                TimelinePainter.LINE,
                room);
        bar.setVisible(all > room);
        redraw();
        scrolled();
    }

    private void scrolled() {
        redraw();
        if (origin() + 2 * getClientArea().height >= tops[rows.size()]) {
            nearEnd.run();
        }
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(theme.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        int first = at(0);
        for (int i = Math.max(0, first); i < rows.size() && tops[i] - origin() < area.height; i++) {
            Rectangle place = bounds(i);
            painter.paint(gc, theme, rows.get(i), place, i == selected, isOpened(rows.get(i)));
        }
    }

    private void press(Event event) {
        setFocus();
        int row = at(event.y);
        if (row >= 0 && !rows.get(row).isDay()) {
            boolean again = row == selected && event.button == 1 && event.count == 1;
            select(row);
            if (again || event.x < TimelinePainter.TEXT && event.button == 1) {
                toggle(rows.get(row).entry());
            }
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(1, 1);
            case SWT.ARROW_UP -> step(-1, 1);
            case SWT.PAGE_DOWN -> step(1, Math.max(1, getClientArea().height / (3 * TimelinePainter.LINE)));
            case SWT.PAGE_UP -> step(-1, Math.max(1, getClientArea().height / (3 * TimelinePainter.LINE)));
            case SWT.HOME -> step(-1, rows.size());
            case SWT.END -> step(1, rows.size());
            case SWT.CR, SWT.KEYPAD_CR -> selection().ifPresent(open);
            case ' ', SWT.ARROW_RIGHT, SWT.ARROW_LEFT -> selection().ifPresent(this::toggle);
            default -> {}
        }
    }

    private void step(int direction, int count) {
        int wanted = selected;
        int left = count;
        for (int i = selected + direction; i >= 0 && i < rows.size() && left > 0; i += direction) {
            if (!rows.get(i).isDay()) {
                wanted = i;
                left--;
            }
        }
        if (wanted >= 0) {
            select(wanted);
        }
    }

    void select(int row) {
        selected = row;
        ScrollBar bar = getVerticalBar();
        int room = getClientArea().height;
        if (tops[row] < bar.getSelection()) {
            bar.setSelection(row > 0 && rows.get(row - 1).isDay() ? tops[row - 1] : tops[row]);
        } else if (tops[row + 1] > bar.getSelection() + room) {
            bar.setSelection(tops[row + 1] - room);
        }
        scrolled();
        getAccessible().setFocus(row);
        changed.run();
    }
}
