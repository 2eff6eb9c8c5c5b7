package org.maitri.ui.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** A condition in words with a cross that takes it away. Click or Enter changes it, Delete removes it. */
final class Chip extends Canvas {

    private static final int HEIGHT = 24;
    private static final int CROSS = 12;

    private final String words;
    private final Runnable edit;
    private final Runnable remove;
    private boolean hovered;

    Chip(Composite parent, String words, Runnable edit, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.words = words;
        this.edit = edit;
        this.remove = remove;
        setToolTipText(Messages.get("filter.chip", words));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.KeyDown, this::pressed);
        Theme.onChange(this, this::redraw);
        Accessibility.name(this, words);
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    private void clicked(Event event) {
        (event.x > getSize().x - CROSS - Space.M ? remove : edit).run();
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            remove.run();
        } else if (event.keyCode == SWT.CR || event.keyCode == ' ') {
            edit.run();
        }
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(theme.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(hovered ? theme.neutral(3) : theme.neutral(2));
        gc.fillRoundRectangle(0, 0, area.width, HEIGHT, HEIGHT, HEIGHT);
        if (isFocusControl()) {
            gc.setForeground(theme.accent());
            gc.drawRoundRectangle(0, 0, area.width - 1, HEIGHT - 1, HEIGHT, HEIGHT);
        }
        gc.setFont(Fonts.small(this));
        gc.setForeground(theme.text());
        String text = Ellipsis.fit(gc, words, area.width - 2 * Space.M - CROSS - Space.XS);
        gc.drawText(text, Space.M, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
        gc.drawImage(
                Icons.image(getDisplay(), "x", CROSS, theme.mutedText().getRGB()),
                area.width - CROSS - Space.S,
                (HEIGHT - CROSS) / 2);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Fonts.small(this));
        int width = Math.min(360, gc.textExtent(words).x) + 2 * Space.M + CROSS + Space.XS;
        gc.dispose();
        return new Point(width, HEIGHT);
    }
}
