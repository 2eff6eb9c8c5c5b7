package org.maitri.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.maitri.ui.Later;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What is scrolled on a page: as wide as the page, as high as it has to be. */
final class PageContent extends Composite {

    private static final int WIDEST = 1100;

    private final ScrolledComposite scroll;

    PageContent(ScrolledComposite scroll) {
        super(scroll, SWT.NONE);
        this.scroll = scroll;
        Styles.plain(this);
        setLayout(new Column());
        scroll.addListener(SWT.Resize, event -> measure());
    }

    private void measure() {
        Point size = computeSize(scroll.getClientArea().width, SWT.DEFAULT, false);
        scroll.setMinHeight(size.y);
    }

    /** One column that is never wider than a person reads, and tells the scroll bar its height. */
    private final class Column extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            int room = width == SWT.DEFAULT ? WIDEST : Math.min(WIDEST, width - 2 * Space.L);
            int total = Space.S;
            for (Control child : composite.getChildren()) {
                total += child.computeSize(room, SWT.DEFAULT, flush).y + Space.L;
            }
            return new Point(room + 2 * Space.L, total);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            int room = Math.min(WIDEST, composite.getClientArea().width - 2 * Space.L);
            int seen = scroll.getOrigin().y + scroll.getClientArea().height;
            int y = Space.S;
            for (Control child : composite.getChildren()) {
                int height = child.computeSize(room, SWT.DEFAULT, flush).y;
                if (y > seen && child instanceof Composite section) {
                    layOutLater(section);
                }
                child.setBounds(Space.L, y, Math.max(0, room), height);
                y += height + Space.L;
            }
            if (scroll.getMinHeight() != y) {
                scroll.setMinHeight(y);
            }
        }

        /** What nobody sees yet is laid out in an event of its own, so that what is seen waits for nothing. */
        private void layOutLater(Composite section) {
            section.setLayoutDeferred(true);
            Later.make(section, () -> section.setLayoutDeferred(false));
        }
    }
}
