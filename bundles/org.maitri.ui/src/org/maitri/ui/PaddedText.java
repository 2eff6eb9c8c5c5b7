package org.maitri.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A text field of several lines with the frame and the inner distance that fields of one line have. UI thread only. */
public final class PaddedText extends Composite {

    private static final int ROUND = 8;

    /** The hint begins beside the caret, not under it. */
    private static final int CARET = 4;

    private final Text text;
    private final Label hint;

    public PaddedText(Composite parent) {
        super(parent, SWT.NONE);
        Styles.unstyled(this);
        setLayout(Space.grid(1, Space.S, 0));
        text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setLayoutData(Space.fill());
        Styles.unstyled(text);
        hint = Styles.unstyled(new Label(this, SWT.NONE));
        GridData above = new GridData();
        above.exclude = true;
        hint.setLayoutData(above);
        hint.moveAbove(text);
        hint.setVisible(false);
        hint.addListener(SWT.MouseDown, event -> text.setFocus());
        Accessibility.name(text, hint::getText);
        text.addListener(SWT.Modify, event -> showHint());
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseDown, event -> text.setFocus());
        Theme.apply(this, () -> {
            setBackground(inside());
            text.setBackground(inside());
            text.setForeground(Theme.of(this).text());
            hint.setBackground(inside());
            hint.setForeground(Theme.of(this).mutedText());
            redraw();
        });
    }

    /** What is typed into. */
    public Text text() {
        return text;
    }

    /** @param words what is to be typed, shown while nothing is: the platform shows it in fields of one line only */
    public void setHint(String words) {
        hint.setText(words);
        showHint();
    }

    private void showHint() {
        hint.setVisible(text.getCharCount() == 0 && !hint.getText().isEmpty());
    }

    private void resized() {
        int width = getClientArea().width - 2 * Space.S - CARET;
        hint.setBounds(Space.S + CARET, Space.S, Math.max(0, width), text.getLineHeight());
        redraw();
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
