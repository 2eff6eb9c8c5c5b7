package org.maitri.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.FocusScroll;
import org.maitri.ui.WheelScroll;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What is below the head of a page: the form and the sections, beside the central section where there is one. */
final class PageBody extends Composite {

    private static final int[] WEIGHTS = {62, 38};

    private final SashForm halves;
    private final Composite middle;
    private final ScrolledComposite scroll;
    private final PageContent content;

    PageBody(Composite parent) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(1, 0, 0));
        halves = Styles.plain(new SashForm(this, SWT.HORIZONTAL));
        halves.setSashWidth(Space.XS);
        halves.setLayoutData(whatIsLeft());
        middle = Styles.plain(new Composite(halves, SWT.NONE));
        scroll = Styles.plain(new ScrolledComposite(halves, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FocusScroll.install(scroll);
        scroll.getVerticalBar().setIncrement(4 * Space.L);
        WheelScroll.install(scroll);
        content = new PageContent(scroll);
        scroll.setContent(content);
        halves.setWeights(WEIGHTS);
        halves.setMaximizedControl(scroll);
    }

    /** What scrolls gets the room that is left, so that nobody need measure all that is in it to know how much it would like. */
    private static GridData whatIsLeft() {
        GridData data = Space.fill();
        data.widthHint = 1;
        data.heightHint = 1;
        return data;
    }

    /** Where the form and the sections go. */
    PageContent content() {
        return content;
    }

    /** Whether its top is out of sight. */
    boolean isScrolled() {
        return scroll.getOrigin().y > 0;
    }

    /** Where the central section goes; it has no layout yet. */
    Composite middle() {
        return middle;
    }

    /** Lets keys go to the central section. @return whether there is one */
    boolean focusMiddle() {
        return halves.getMaximizedControl() == null && middle.forceFocus();
    }

    /** Empties everything. @param central whether there will be a central section */
    void clear(boolean central) {
        Space.clear(content);
        Space.clear(middle);
        middle.setLayout(null);
        halves.setMaximizedControl(central ? null : scroll);
    }
}
