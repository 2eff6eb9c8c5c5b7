package org.maitri.ui.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.maitri.ui.theme.Space;

/** One beside the other, in as many rows as it takes; none is wider than the row. */
final class ChipRows extends Layout {

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        return arrange(parent, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint, false);
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        arrange(parent, parent.getClientArea().width, true);
    }

    private static Point arrange(Composite parent, int room, boolean place) {
        int x = 0;
        int y = 0;
        int height = 0;
        int widest = 0;
        for (Control chip : parent.getChildren()) {
            Point wanted = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = Math.min(wanted.x, room);
            if (x > 0 && x > room - width) {
                x = 0;
                y += height + Space.XS;
                height = 0;
            }
            if (place) {
                chip.setBounds(new Rectangle(x, y, width, wanted.y));
            }
            widest = Math.max(widest, x + width);
            height = Math.max(height, wanted.y);
            x += width + Space.XS;
        }
        return new Point(widest, y + height);
    }
}
