package org.maitri.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Draws a state as a small pill: icon and word on the fill of what it means. UI thread only. */
public final class Pills {

    private static final int HEIGHT = 20;

    private static final int ICON = 12;

    private Pills() {}

    /** The height of a pill. */
    public static int height(Control control) {
        return Fonts.grown(control, HEIGHT);
    }

    /** A pill as a control of its own. */
    public static Control create(Composite parent, Choice choice) {
        return create(parent, choice.tone(), choice.icon(), choice.label());
    }

    /** @param icon the icon's name, or null for none */
    public static Control create(Composite parent, Tone tone, String icon, String word) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {

            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(Fonts.small(this));
                int width = width(gc, icon, word);
                gc.dispose();
                return new Point(width, height(this));
            }
        };
        canvas.addPaintListener(event -> {
            event.gc.setFont(Fonts.small(canvas));
            event.gc.setBackground(canvas.getParent().getBackground());
            event.gc.fillRectangle(canvas.getClientArea());
            Rectangle area = canvas.getClientArea();
            draw(event.gc, canvas, area.x, area.y + (area.height - height(canvas)) / 2, area.width, tone, icon, word);
        });
        Theme.onChange(canvas, canvas::redraw);
        Accessibility.name(canvas, word);
        return canvas;
    }

    /** How wide a pill is with the font that is set. */
    public static int width(GC gc, String icon, String word) {
        return gc.textExtent(word).x + 2 * Space.S + (icon == null ? 0 : ICON + Space.XS);
    }

    /** Draws a pill with the font that is set, at most {@code room} wide. @return its width */
    public static int draw(GC gc, Control control, int x, int y, int room, Tone tone, String icon, String word) {
        Theme.Colours colours = Theme.of(control).tone(tone);
        int width = Math.min(room, width(gc, icon, word));
        int height = height(control);
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.fill());
        gc.fillRoundRectangle(x, y, width, height, height, height);
        gc.setForeground(colours.border());
        gc.drawRoundRectangle(x, y, width - 1, height - 1, height, height);
        gc.setAntialias(antialias);
        int at = x + Space.S;
        if (icon != null) {
            Image image =
                    Icons.image(control.getDisplay(), icon, ICON, colours.text().getRGB());
            gc.drawImage(image, at, y + (height - ICON) / 2);
            at += ICON + Space.XS;
        }
        gc.setForeground(colours.text());
        String text = Ellipsis.fit(gc, word, x + width - Space.S - at);
        gc.drawText(text, at, y + (height - gc.textExtent(text).y) / 2, true);
        return width;
    }
}
