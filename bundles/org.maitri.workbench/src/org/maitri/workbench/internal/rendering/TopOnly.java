package org.maitri.workbench.internal.rendering;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** One child fills the room. The others are hidden, and not laid out before they are shown. */
final class TopOnly extends Layout {

    private final Set<Composite> waiting = new HashSet<>();
    private Composite top;

    /** Shows a child instead of the one that was shown. */
    void show(Composite child) {
        if (child == top) {
            return;
        }
        Composite last = top;
        top = child;
        child.setBounds(child.getParent().getClientArea());
        waiting.removeIf(Composite::isDisposed);
        if (waiting.remove(child)) {
            child.setLayoutDeferred(false);
        }
        child.setVisible(true);
        if (last != null && !last.isDisposed()) {
            last.setVisible(false);
            last.setLayoutDeferred(true);
            waiting.add(last);
        }
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        Point needed =
                top == null || top.isDisposed() ? new Point(0, 0) : top.computeSize(widthHint, heightHint, flush);
        return new Point(
                widthHint == SWT.DEFAULT ? needed.x : widthHint, heightHint == SWT.DEFAULT ? needed.y : heightHint);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        if (top != null && !top.isDisposed()) {
            top.setBounds(parent.getClientArea());
        }
    }
}
