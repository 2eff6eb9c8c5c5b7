package org.maitri.workbench.internal.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Commands;

/** Looks like a search field in the toolbar and opens the search over everything. */
public final class SearchField extends WorkbenchWindowControlContribution {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 26;

    @Override
    protected Control createControl(Composite parent) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {

            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(WIDTH, HEIGHT);
            }
        };
        canvas.setToolTipText(Messages.get("search.tooltip"));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Accessibility.name(canvas, Messages.get("search.title"));
        canvas.addListener(SWT.Paint, event -> paint(canvas, event.gc));
        canvas.addListener(SWT.MouseUp, event -> Commands.run(getWorkbenchWindow(), Commands.SEARCH));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.SPACE) {
                Commands.run(getWorkbenchWindow(), Commands.SEARCH);
            }
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        Theme.onChange(canvas, canvas::redraw);
        return canvas;
    }

    private static void paint(Canvas canvas, GC gc) {
        Theme theme = Theme.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(theme.surface());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, Space.S, Space.S);
        gc.setForeground(canvas.isFocusControl() ? theme.accent() : theme.neutral(4));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, Space.S, Space.S);
        gc.drawImage(Icons.small(canvas, "search"), Space.S, (area.height - Icons.SMALL) / 2);
        gc.setForeground(theme.mutedText());
        gc.setFont(Fonts.body(canvas));
        String words = Messages.get("search.message");
        int y = (area.height - gc.textExtent(words).y) / 2;
        gc.drawText(words, Space.S + Icons.SMALL + Space.S, y, true);
        String key = Messages.get("search.key");
        gc.drawText(key, area.width - gc.textExtent(key).x - Space.S, y, true);
    }
}
