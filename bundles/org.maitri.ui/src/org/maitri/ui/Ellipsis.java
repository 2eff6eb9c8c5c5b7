package org.maitri.ui;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;

/** Cuts texts for which there is no room. UI thread only. */
public final class Ellipsis {

    private static final int LONGEST = 400;
    private static final String WHOLE = Ellipsis.class.getName();

    private Ellipsis() {}

    /** Shows a text on a label that may be too narrow for it: then it is cut, and whole in the tooltip. */
    public static void show(Label label, String text) {
        if (label.getData(WHOLE) == null) {
            label.addListener(SWT.Resize, event -> fit(label));
        }
        label.setData(WHOLE, text);
        fit(label);
    }

    private static void fit(Label label) {
        String whole = (String) label.getData(WHOLE);
        GC gc = new GC(label);
        String shown = fit(gc, whole, label.getSize().x);
        gc.dispose();
        label.setText(PlainText.inLabel(shown));
        label.setToolTipText(shown.equals(whole) ? null : whole);
    }

    /** The text in the font that is set, cut with an ellipsis where it is wider than {@code room} pixels. */
    public static String fit(GC gc, String text, int room) {
        return fit(text, cut -> gc.textExtent(cut).x <= room);
    }

    /**
     * The text, cut with an ellipsis until it fits.
     *
     * @since 1.1
     */
    public static String fit(String text, Predicate<String> fits) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (fits.test(line)) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(line.substring(0, middle) + '\u2026')) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : line.substring(0, low).stripTrailing() + '\u2026';
    }
}
