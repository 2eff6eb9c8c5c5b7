package org.maitri.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * Selects what stands in a field of one line when it is reached by the Tab key, so that typing replaces it. Not every system
 * does so by itself.
 */
final class TabbedText {

    private final Composite within;
    private boolean tabbed;

    private TabbedText(Composite within) {
        this.within = within;
    }

    /** From now on for all fields in there, until it is disposed. */
    static void in(Composite within) {
        TabbedText fields = new TabbedText(within);
        Display display = within.getDisplay();
        Listener traversed = fields::traversed;
        Listener focused = fields::focused;
        display.addFilter(SWT.Traverse, traversed);
        display.addFilter(SWT.FocusIn, focused);
        within.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.Traverse, traversed);
            display.removeFilter(SWT.FocusIn, focused);
        });
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            tabbed = true;
            within.getDisplay().asyncExec(() -> tabbed = false);
        }
    }

    private void focused(Event event) {
        if (tabbed && event.widget instanceof Text text && (text.getStyle() & SWT.MULTI) == 0 && holds(text)) {
            text.selectAll();
        }
    }

    private boolean holds(Control field) {
        Control each = field;
        while (each != null && each != within) {
            each = each.getParent();
        }
        return each != null;
    }
}
