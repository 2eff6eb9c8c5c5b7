package org.maitri.customers.ui.internal.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.maitri.spi.record.Choice;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.Pills;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Paints single rows of a timeline: days as headings, and what happened on them. UI thread only. */
final class TimelinePainter {

    static final int LINE = 20;
    /** Where words begin, to the right of the icons. */
    static final int TEXT = Space.M + Icons.SMALL + Space.S;

    private static final int DAY = 32;

    private final DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private final Canvas canvas;

    TimelinePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** @param opened whether all of an entry is shown */
    int height(TimelineRow row, boolean opened) {
        if (row.isDay()) {
            return DAY;
        }
        TimelineEntry entry = row.entry();
        int detail = 0;
        if (!entry.detail().isBlank()) {
            detail = opened ? wrapped(entry, layout -> layout.getBounds().height) : LINE;
        }
        return 2 * LINE + detail + Space.M;
    }

    void paint(GC gc, Theme theme, TimelineRow row, Rectangle place, boolean selected, boolean opened) {
        if (row.isDay()) {
            day(gc, theme, row.day(), place);
        } else {
            entry(gc, theme, row.entry(), place, selected, opened);
        }
    }

    private void day(GC gc, Theme theme, LocalDate day, Rectangle place) {
        gc.setFont(Fonts.strong(canvas));
        gc.setForeground(theme.mutedText());
        String words = heading(day);
        gc.drawText(words, Space.S, place.y + Space.S, true);
        int after = Space.S + gc.textExtent(words).x + Space.S;
        gc.setForeground(theme.line());
        gc.drawLine(after, place.y + DAY / 2, place.width - Space.S, place.y + DAY / 2);
    }

    private void entry(GC gc, Theme theme, TimelineEntry entry, Rectangle place, boolean selected, boolean opened) {
        if (selected) {
            gc.setBackground(theme.selection());
            gc.fillRoundRectangle(place.x + 2, place.y, place.width - 4, place.height - 2, Space.S, Space.S);
            if (canvas.isFocusControl()) {
                gc.setForeground(theme.accent());
                gc.drawRoundRectangle(place.x + 2, place.y, place.width - 5, place.height - 3, Space.S, Space.S);
            }
        }
        gc.drawImage(Icons.small(canvas, entry.icon()), Space.S, place.y + Space.XS + 2);
        String time = clock.format(entry.at().atZone(ZoneId.systemDefault()));
        gc.setFont(Fonts.small(canvas));
        Point size = gc.textExtent(time);
        gc.setForeground(theme.mutedText());
        gc.drawText(time, place.width - size.x - Space.S, place.y + Space.XS, true);
        int room = place.width - TEXT - size.x - 2 * Space.S;
        gc.setFont(Fonts.strong(canvas));
        gc.setForeground(theme.text());
        gc.drawText(Ellipsis.fit(gc, title(entry), room), TEXT, place.y + Space.XS, true);
        meta(gc, theme, entry, place);
        detail(gc, theme, entry, place, opened);
    }

    private void meta(GC gc, Theme theme, TimelineEntry entry, Rectangle place) {
        gc.setFont(Fonts.small(canvas));
        gc.setForeground(theme.mutedText());
        String words = entry.title().isBlank() || entry.actor().isBlank()
                ? entry.kindLabel() + (entry.actor().isBlank() ? "" : " · " + entry.actor())
                : entry.kindLabel() + " · " + entry.actor();
        int y = place.y + Space.XS + LINE;
        int room = place.width - TEXT - Space.S;
        String shown = Ellipsis.fit(gc, words, room);
        gc.drawText(shown, TEXT, y, true);
        if (entry.feeling().isPresent()) {
            Choice feeling = entry.feeling().get();
            int x = TEXT + gc.textExtent(shown).x + Space.S;
            Pills.draw(
                    gc, canvas, x, y - 1, place.width - x - Space.S, feeling.tone(), feeling.icon(), feeling.label());
        }
    }

    private void detail(GC gc, Theme theme, TimelineEntry entry, Rectangle place, boolean opened) {
        if (entry.detail().isBlank()) {
            return;
        }
        int y = place.y + Space.XS + 2 * LINE;
        gc.setForeground(theme.text());
        gc.setFont(Fonts.body(canvas));
        if (opened) {
            wrapped(entry, layout -> {
                layout.draw(gc, TEXT, y);
                return null;
            });
        } else {
            String line = entry.detail().replaceAll("\\s+", " ");
            gc.drawText(Ellipsis.fit(gc, line, place.width - TEXT - Space.M), TEXT, y, true);
        }
    }

    private static String title(TimelineEntry entry) {
        return entry.title().isBlank() ? entry.kindLabel() : entry.title();
    }

    static String heading(LocalDate day) {
        return TimelinePresenter.heading(day, LocalDate.now(), Locale.getDefault(Locale.Category.FORMAT));
    }

    private <T> T wrapped(TimelineEntry entry, Function<TextLayout, T> use) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        try {
            layout.setFont(Fonts.body(canvas));
            layout.setText(entry.detail());
            layout.setWidth(Math.max(80, canvas.getClientArea().width - TEXT - Space.M));
            return use.apply(layout);
        } finally {
            layout.dispose();
        }
    }
}
