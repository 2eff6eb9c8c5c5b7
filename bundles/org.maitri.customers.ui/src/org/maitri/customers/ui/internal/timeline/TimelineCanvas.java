package org.maitri.customers.ui.internal.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.maitri.spi.record.Choice;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.ui.Icons;
import org.maitri.ui.Pills;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Paints the rows of a timeline that are in sight, however many there are. UI thread only. */
final class TimelineCanvas extends Canvas {

    private static final int DAY = 32;
    private static final int LINE = 20;
    private static final int TEXT = Space.M + Icons.SMALL + Space.S;

    private final DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
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

    private int origin() {
        return getVerticalBar().getSelection();
    }

    private void measure() {
        tops = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + height(rows.get(i));
        }
        ScrollBar bar = getVerticalBar();
        int room = Math.max(1, getClientArea().height);
        int all = Math.max(1, tops[rows.size()]);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - room)), 0, all, Math.min(room, all), LINE, room);
        bar.setVisible(all > room);
        redraw();
        scrolled();
    }

    private int height(TimelineRow row) {
        if (row.isDay()) {
            return DAY;
        }
        TimelineEntry entry = row.entry();
        int detail = 0;
        if (!entry.detail().isBlank()) {
            detail = opened.contains(entry.id()) ? wrapped(entry, layout -> layout.getBounds().height) : LINE;
        }
        return 2 * LINE + detail + Space.M;
    }

    private <T> T wrapped(TimelineEntry entry, Function<TextLayout, T> use) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(Fonts.body(this));
            layout.setText(entry.detail());
            layout.setWidth(Math.max(80, getClientArea().width - TEXT - Space.M));
            return use.apply(layout);
        } finally {
            layout.dispose();
        }
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
            if (rows.get(i).isDay()) {
                day(gc, theme, rows.get(i).day(), place);
            } else {
                entry(gc, theme, i, place);
            }
        }
    }

    private void day(GC gc, Theme theme, LocalDate day, Rectangle place) {
        gc.setFont(Fonts.strong(this));
        gc.setForeground(theme.mutedText());
        String words = heading(day);
        gc.drawText(words, Space.S, place.y + Space.S, true);
        int after = Space.S + gc.textExtent(words).x + Space.S;
        gc.setForeground(theme.line());
        gc.drawLine(after, place.y + DAY / 2, place.width - Space.S, place.y + DAY / 2);
    }

    static String heading(LocalDate day) {
        return TimelinePresenter.heading(day, LocalDate.now(), Locale.getDefault(Locale.Category.FORMAT));
    }

    private void entry(GC gc, Theme theme, int index, Rectangle place) {
        TimelineEntry entry = rows.get(index).entry();
        if (index == selected) {
            gc.setBackground(theme.selection());
            gc.fillRoundRectangle(place.x + 2, place.y, place.width - 4, place.height - 2, Space.S, Space.S);
            if (isFocusControl()) {
                gc.setForeground(theme.accent());
                gc.drawRoundRectangle(place.x + 2, place.y, place.width - 5, place.height - 3, Space.S, Space.S);
            }
        }
        gc.drawImage(Icons.small(this, entry.icon()), Space.S, place.y + Space.XS + 2);
        String time = clock.format(entry.at().atZone(ZoneId.systemDefault()));
        gc.setFont(Fonts.small(this));
        Point size = gc.textExtent(time);
        gc.setForeground(theme.mutedText());
        gc.drawText(time, place.width - size.x - Space.S, place.y + Space.XS, true);
        int room = place.width - TEXT - size.x - 2 * Space.S;
        gc.setFont(Fonts.strong(this));
        gc.setForeground(theme.text());
        gc.drawText(cut(gc, title(entry), room), TEXT, place.y + Space.XS, true);
        meta(gc, theme, entry, place);
        detail(gc, theme, entry, place);
    }

    private void meta(GC gc, Theme theme, TimelineEntry entry, Rectangle place) {
        gc.setFont(Fonts.small(this));
        gc.setForeground(theme.mutedText());
        String words = entry.title().isBlank() || entry.actor().isBlank()
                ? entry.kindLabel() + (entry.actor().isBlank() ? "" : " · " + entry.actor())
                : entry.kindLabel() + " · " + entry.actor();
        int y = place.y + Space.XS + LINE;
        int room = place.width - TEXT - Space.S;
        String shown = cut(gc, words, room);
        gc.drawText(shown, TEXT, y, true);
        if (entry.feeling().isPresent()) {
            Choice feeling = entry.feeling().get();
            int x = TEXT + gc.textExtent(shown).x + Space.S;
            Pills.draw(gc, this, x, y - 1, place.width - x - Space.S, feeling.tone(), feeling.icon(), feeling.label());
        }
    }

    private void detail(GC gc, Theme theme, TimelineEntry entry, Rectangle place) {
        if (entry.detail().isBlank()) {
            return;
        }
        int y = place.y + Space.XS + 2 * LINE;
        gc.setForeground(theme.text());
        gc.setFont(Fonts.body(this));
        if (opened.contains(entry.id())) {
            wrapped(entry, layout -> {
                layout.draw(gc, TEXT, y);
                return null;
            });
        } else {
            String line = entry.detail().replaceAll("\\s+", " ");
            gc.drawText(cut(gc, line, place.width - TEXT - Space.M), TEXT, y, true);
        }
    }

    static String title(TimelineEntry entry) {
        return entry.title().isBlank() ? entry.kindLabel() : entry.title();
    }

    private static String cut(GC gc, String text, int room) {
        String line = text.length() > 400 ? text.substring(0, 400) : text;
        if (gc.textExtent(line).x <= room) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(line.substring(0, middle) + '…').x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low) + '…';
    }

    private void press(Event event) {
        setFocus();
        int row = at(event.y);
        if (row >= 0 && !rows.get(row).isDay()) {
            boolean again = row == selected && event.button == 1 && event.count == 1;
            select(row);
            if (again || event.x < TEXT && event.button == 1) {
                toggle(rows.get(row).entry());
            }
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(1, 1);
            case SWT.ARROW_UP -> step(-1, 1);
            case SWT.PAGE_DOWN -> step(1, Math.max(1, getClientArea().height / (3 * LINE)));
            case SWT.PAGE_UP -> step(-1, Math.max(1, getClientArea().height / (3 * LINE)));
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
