package org.maitri.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A text field of several lines with the frame and the inner distance that fields of one line have. UI thread only. */
public final class PaddedText extends Composite {

    private static final int ROUND = 8;

    private final Text text;

    public PaddedText(Composite parent) {
        super(parent, SWT.NONE);
        Styles.unstyled(this);
        FillLayout inside = new FillLayout();
        inside.marginWidth = Space.S;
        inside.marginHeight = Space.S;
        setLayout(inside);
        text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Styles.unstyled(text);
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, event -> text.setFocus());
        Theme.apply(this, () -> {
            setBackground(inside());
            text.setBackground(inside());
            text.setForeground(Theme.of(this).text());
            redraw();
        });
    }

    /** What is typed into. */
    public Text text() {
        return text;
    }

    private Color inside() {
        Theme theme = Theme.of(this);
        return theme.dark() ? theme.neutral(2) : theme.surface();
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(theme.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(inside());
        gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
        boolean focus = text.isFocusControl();
        gc.setForeground(focus ? theme.accent() : theme.neutral(3));
        gc.setLineWidth(focus ? 2 : 1);
        int edge = focus ? 2 : 1;
        gc.drawRoundRectangle(edge / 2, edge / 2, area.width - edge, area.height - edge, ROUND, ROUND);
    }

    @Override
    public void setEnabled(boolean wanted) {
        super.setEnabled(wanted);
        text.setEditable(wanted);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
