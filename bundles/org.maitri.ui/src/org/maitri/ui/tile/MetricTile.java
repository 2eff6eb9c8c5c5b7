package org.maitri.ui.tile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.chart.Sparkline;
import org.maitri.ui.internal.chart.TileWords;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/**
 * A figure on a tile: its name, unit, change against the period before, and a sparkline; how it is computed is in the
 * tooltip. Shows a skeleton until it is given a value. UI thread only.
 */
public final class MetricTile extends Canvas {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 132;
    private static final int SPARK = 24;

    private final Metric metric;
    private MetricValue value;
    private String failure = "";
    private Runnable open = () -> {};
    private boolean hovered;

    public MetricTile(Composite parent, Metric metric) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.metric = metric;
        setToolTipText(metric.explanation());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> open.run());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') {
                open.run();
            }
        });
        Theme.onChange(this, this::redraw);
        Accessibility.name(this, () -> value == null ? metric.label() : new TileWords(metric, value).sentence());
    }

    /** The metric that is shown. */
    public Metric metric() {
        return metric;
    }

    public void show(MetricValue wanted) {
        value = wanted;
        failure = "";
        setToolTipText(new TileWords(metric, wanted).explanation());
        redraw();
    }

    /** Says on the tile that the figure could not be computed. */
    public void showFailed(Throwable broken) {
        value = null;
        failure = Messages.get("tile.failed");
        setToolTipText(FailedState.sentence(broken));
        redraw();
    }

    /** Runs when the person clicks the tile or presses Enter on it. */
    public void onOpen(Runnable wanted) {
        open = wanted;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Fonts.grown(this, WIDTH) : widthHint;
        int height = value == null || hasCourse() ? HEIGHT : HEIGHT - SPARK - Space.S;
        return new Point(width, heightHint == SWT.DEFAULT ? Fonts.grown(this, height) : heightHint);
    }

    private boolean hasCourse() {
        return value.series().size() > 1 && metric.chart() != Metric.ChartForm.NONE;
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(hovered ? theme.hover() : theme.raised());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, Space.S, Space.S);
        gc.setForeground(isFocusControl() ? theme.accent() : theme.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, Space.S, Space.S);
        gc.setFont(Fonts.small(this));
        gc.setForeground(theme.mutedText());
        gc.drawText(Ellipsis.fit(gc, metric.label(), area.width - 2 * Space.M), Space.M, Space.M, true);
        int y = Space.M + gc.getFontMetrics().getHeight() + Space.XS;
        if (!failure.isEmpty()) {
            gc.setForeground(theme.tone(Tone.BAD).text());
            gc.drawText(failure, Space.M, y, true);
        } else if (value == null) {
            gc.setBackground(theme.neutral(3));
            gc.fillRoundRectangle(Space.M, y + Space.S, area.width / 3, Space.XL, Space.XS, Space.XS);
            gc.fillRoundRectangle(
                    Space.M, y + Space.S + Space.XL + Space.S, area.width / 2, Space.S, Space.XS, Space.XS);
        } else {
            figure(gc, theme, area, y);
        }
    }

    /** Why there is no figure, on as many lines as there is room for. */
    private void note(GC gc, Theme theme, Rectangle area, int top) {
        TextLayout words = new TextLayout(getDisplay());
        words.setFont(Fonts.small(this));
        words.setText(value.note());
        words.setWidth(Math.max(1, area.width - 2 * Space.M));
        gc.setForeground(theme.mutedText());
        gc.setClipping(Space.M, top, area.width - 2 * Space.M, area.height - top - Space.XS);
        words.draw(gc, Space.M, top);
        gc.setClipping((Rectangle) null);
        words.dispose();
    }

    private void figure(GC gc, Theme theme, Rectangle area, int top) {
        TileWords words = new TileWords(metric, value);
        gc.setFont(Fonts.figure(this));
        gc.setForeground(theme.text());
        gc.drawText(words.figure(), Space.M, top, true);
        int y = top + gc.getFontMetrics().getHeight() + 2;
        int behind = Space.M + gc.textExtent(words.figure()).x + Space.S;
        int line = top + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.setFont(Fonts.small(this));
        gc.setForeground(theme.mutedText());
        gc.drawText(
                words.base(),
                behind,
                line - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(),
                true);
        if (words.trend().isPresent()) {
            TileWords.Trend trend = words.trend().get();
            Image arrow = Icons.image(
                    getDisplay(),
                    trend.icon(),
                    12,
                    theme.tone(trend.tone()).text().getRGB());
            gc.drawImage(arrow, Space.M, y + 2);
            gc.setForeground(theme.tone(trend.tone()).text());
            int room = area.width - 2 * Space.M - Space.L;
            gc.drawText(Ellipsis.fit(gc, trend.words(), room), Space.M + Space.L, y, true);
        } else if (!value.note().isBlank()) {
            note(gc, theme, area, y);
            return;
        }
        if (hasCourse()) {
            new Sparkline(value.series())
                    .draw(
                            gc,
                            theme,
                            new Rectangle(Space.M, area.height - Space.M - SPARK, area.width - 2 * Space.M, SPARK));
        }
    }
}
