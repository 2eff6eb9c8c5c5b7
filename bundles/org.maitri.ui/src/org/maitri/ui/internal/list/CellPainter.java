package org.maitri.ui.internal.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Avatar;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.FieldText;
import org.maitri.ui.Icons;
import org.maitri.ui.Pills;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Draws the cells of a list: words, numbers to the right, states as pills, skeletons for what is still to come. */
final class CellPainter extends AbstractCellPainter {

    private static final int LATE = 12;
    private static final int LONGEST_TAG = 160;

    private final Control table;
    private final RecordListPresenter presenter;
    private final Columns columns;
    private final IntSupplier hovered;
    private final FieldText texts = FieldText.local();

    CellPainter(Control table, RecordListPresenter presenter, Columns columns, IntSupplier hovered) {
        this.table = table;
        this.presenter = presenter;
        this.columns = columns;
        this.hovered = hovered;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Theme theme = Theme.of(table);
        int index = cell.getRowIndex();
        boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT)
                || cell.getDisplayMode().equals(DisplayMode.SELECT_HOVER);
        Color back = selected ? theme.selection() : hovered.getAsInt() == index ? theme.raised() : theme.surface();
        gc.setBackground(back);
        gc.fillRectangle(bounds);
        gc.setForeground(theme.neutral(2));
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        if (selected && cell.getColumnPosition() == 0) {
            gc.setBackground(theme.accent());
            gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height - 1);
        }
        presenter.seen(index);
        var shown = columns.shown();
        ListRow row = presenter.row(index);
        if (row == null) {
            skeleton(gc, bounds, theme, cell.getColumnIndex() + index);
        } else if (cell.getColumnIndex() < shown.size()) {
            content(gc, bounds, theme, shown.get(cell.getColumnIndex()).field(), row, cell.getColumnIndex() == 0);
        }
    }

    private static void skeleton(GC gc, Rectangle bounds, Theme theme, int variety) {
        gc.setBackground(theme.neutral(2));
        int width = (bounds.width - 2 * Space.S) * (4 + variety % 5) / 10;
        if (width > 0) {
            gc.fillRoundRectangle(bounds.x + Space.S, bounds.y + bounds.height / 2 - 4, width, 8, 4, 4);
        }
    }

    private void content(GC gc, Rectangle bounds, Theme theme, Field<?> field, ListRow row, boolean first) {
        Object value = row.value(field.id());
        if (value == null) {
            return;
        }
        Rectangle clip = gc.getClipping();
        int room = bounds.width - 2 * Space.S;
        gc.setClipping(
                clip.intersection(new Rectangle(bounds.x + Space.S, bounds.y, Math.max(0, room), bounds.height)));
        Optional<Choice> choice = field.choice(value);
        if (choice.isPresent()) {
            pill(gc, bounds, room, choice.get());
        } else if (field.kind().equals(FieldKind.TAGS) && value instanceof Collection<?> tags) {
            tags(gc, bounds, tags);
        } else {
            words(gc, bounds, theme, field, row, first);
        }
        gc.setClipping(clip);
    }

    private void pill(GC gc, Rectangle bounds, int room, Choice choice) {
        gc.setFont(Fonts.small(table));
        Pills.draw(gc, table, bounds.x + Space.S, middle(bounds), room, choice.tone(), choice.icon(), choice.label());
    }

    /** As many as there is room for; how many more there are is said at the end. */
    private void tags(GC gc, Rectangle bounds, Collection<?> tags) {
        gc.setFont(Fonts.small(table));
        int x = bounds.x + Space.S;
        int end = bounds.x + bounds.width - Space.S;
        int left = tags.size();
        for (Object tag : tags) {
            int width = Math.min(LONGEST_TAG, Pills.width(gc, null, tag.toString()));
            String more = "+" + left;
            int after = left == 1 ? 0 : Space.XS + gc.textExtent(more).x;
            if (left < tags.size() && x + width + after > end) {
                gc.setForeground(Theme.of(table).mutedText());
                gc.drawText(
                        more,
                        x,
                        bounds.y + (bounds.height - 1 - gc.getFontMetrics().getHeight()) / 2,
                        true);
                return;
            }
            x += Pills.draw(gc, table, x, middle(bounds), Math.min(width, end - x), Tone.NEUTRAL, null, tag.toString())
                    + Space.XS;
            left--;
        }
    }

    private int middle(Rectangle bounds) {
        return bounds.y + (bounds.height - 1 - Pills.height(table)) / 2;
    }

    private void words(GC gc, Rectangle bounds, Theme theme, Field<?> field, ListRow row, boolean first) {
        Object value = row.value(field.id());
        gc.setFont(first ? Fonts.strong(table) : Fonts.body(table));
        gc.setForeground(colour(theme, field, row));
        int x = bounds.x + Space.S;
        int room = bounds.width - 2 * Space.S;
        if (first && row.archived()) {
            Image icon = Icons.image(
                    table.getDisplay(), "archive", Icons.SMALL, theme.neutral(5).getRGB());
            gc.drawImage(icon, x, bounds.y + (bounds.height - Icons.SMALL) / 2);
            x += Icons.SMALL + Space.XS;
            room -= Icons.SMALL + Space.XS;
        }
        if (!(first && row.archived()) && isPerson(value, first)) {
            String name = texts.text(field, row);
            Avatar.draw(gc, table, x, bounds.y + (bounds.height - 1 - Avatar.SMALL) / 2, Avatar.SMALL, name);
            gc.setForeground(theme.text());
            x += Avatar.SMALL + Space.S;
            room -= Avatar.SMALL + Space.S;
        }
        if (texts.late(field, row)) {
            RGB late = theme.tone(Tone.BAD).text().getRGB();
            gc.drawImage(
                    Icons.image(table.getDisplay(), "circle-alert", LATE, late),
                    x,
                    bounds.y + (bounds.height - 1 - LATE) / 2);
            x += LATE + Space.XS;
            room -= LATE + Space.XS;
        }
        String text = Ellipsis.fit(gc, texts.text(field, row), room);
        int width = field.kind().isNumber() ? gc.textExtent(text).x : 0;
        int at = field.kind().isNumber() ? bounds.x + bounds.width - Space.S - width : x;
        gc.drawText(
                text, at, bounds.y + (bounds.height - 1 - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private Color colour(Theme theme, Field<?> field, ListRow row) {
        if (row.archived()) {
            return theme.neutral(5);
        }
        return texts.late(field, row)
                ? theme.tone(Tone.BAD).text()
                : field.kind().isTime() ? theme.mutedText() : theme.text();
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        ListRow row = presenter.row(cell.getRowIndex());
        var shown = columns.shown();
        if (row == null || cell.getColumnIndex() >= shown.size()) {
            return 60;
        }
        return Math.min(600, width(gc, shown.get(cell.getColumnIndex()).field(), row, cell.getColumnIndex() == 0));
    }

    /** The room that a value takes with its margins. */
    int width(GC gc, Field<?> field, ListRow row, boolean first) {
        Object value = row.value(field.id());
        if (value == null) {
            return 0;
        }
        Optional<Choice> choice = field.choice(value);
        if (choice.isPresent()) {
            return width(gc, choice.get());
        }
        gc.setFont(first ? Fonts.strong(table) : Fonts.body(table));
        int words = gc.textExtent(texts.text(field, row)).x + 2 * Space.S;
        return isPerson(value, first) ? words + Avatar.SMALL + Space.S : words + sign(field);
    }

    /** The room for a moment of today, which is told with its time: a row may get one while the list is shown. */
    int widthOfToday(GC gc, Field<?> field) {
        ZonedDateTime evening = LocalDate.now().atTime(22, 58).atZone(ZoneId.systemDefault());
        String told = RelativeTime.local()
                .text(evening.toInstant(), evening.minusHours(12).toInstant());
        gc.setFont(Fonts.body(table));
        return gc.textExtent(told).x + 2 * Space.S + sign(field);
    }

    private static int sign(Field<?> field) {
        return field.is(Field.Use.DEADLINE) ? LATE + Space.XS : 0;
    }

    /** The room that a state takes with its margins. */
    int width(GC gc, Choice choice) {
        gc.setFont(Fonts.small(table));
        return Pills.width(gc, choice.icon(), choice.label()) + 2 * Space.S;
    }

    private boolean isPerson(Object value, boolean first) {
        return first
                ? Avatar.suits(presenter.type())
                : value instanceof RecordRef ref
                        && presenter.typeOf(ref).filter(Avatar::suits).isPresent();
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return RecordGrid.rowHeight(table);
    }
}
