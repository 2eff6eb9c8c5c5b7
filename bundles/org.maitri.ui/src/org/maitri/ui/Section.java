package org.maitri.ui;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A titled part of a page that can be folded away with a click, Enter or Space. UI thread only. */
public final class Section extends Composite {

    private static final int HEIGHT = 28;

    private final Canvas bar;
    private final Composite body;
    private final String title;
    private Consumer<Boolean> folded = now -> {};
    private boolean open = true;

    public Section(Composite parent, String title) {
        super(parent, SWT.NONE);
        this.title = title;
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        bar = new Canvas(this, SWT.DOUBLE_BUFFERED) {

            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
            }
        };
        bar.setLayoutData(Space.wide());
        bar.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        bar.addListener(SWT.Paint, event -> paint(event.gc));
        bar.addListener(SWT.MouseUp, event -> toggle());
        bar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') {
                toggle();
            }
        });
        bar.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        bar.addListener(SWT.FocusIn, event -> bar.redraw());
        bar.addListener(SWT.FocusOut, event -> bar.redraw());
        Theme.onChange(bar, bar::redraw);
        body = Styles.plain(new Composite(this, SWT.NONE));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(bar, title);
        bar.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
            }
        });
    }

    /** Where the content goes; it has no layout yet. */
    public Composite body() {
        return body;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean wanted) {
        if (open != wanted) {
            open = wanted;
            body.setVisible(open);
            ((GridData) body.getLayoutData()).exclude = !open;
            bar.redraw();
            requestLayout();
        }
    }

    /** Hears whether the section is open each time the person folds or unfolds it. */
    public void onFold(Consumer<Boolean> listener) {
        folded = listener;
    }

    private void toggle() {
        bar.setFocus();
        setOpen(!open);
        folded.accept(open);
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Point size = bar.getSize();
        gc.setBackground(getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(theme.line());
        gc.drawLine(0, 0, size.x, 0);
        gc.drawImage(Icons.small(this, open ? "chevron-down" : "chevron-right"), 0, (HEIGHT - Icons.SMALL) / 2);
        gc.setFont(Fonts.strong(this));
        gc.setForeground(theme.text());
        int height = gc.getFontMetrics().getHeight();
        gc.drawText(title, Icons.SMALL + Space.XS, (HEIGHT - height) / 2, true);
        if (bar.isFocusControl()) {
            gc.setForeground(theme.accent());
            gc.drawRoundRectangle(
                    Icons.SMALL, 2, gc.textExtent(title).x + 2 * Space.XS, HEIGHT - 5, Space.XS, Space.XS);
        }
    }
}
