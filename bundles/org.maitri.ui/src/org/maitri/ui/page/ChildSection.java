package org.maitri.ui.page;

import org.eclipse.swt.widgets.Composite;

/** A section that lists child records of the page's record; declared as a component with {@code service = PageSection.class}. */
public abstract class ChildSection extends RecordSection {

    private final String childType;
    private final String parentField;

    /** @param parentField the id of the children's field that holds the page's record */
    protected ChildSection(Pages pages, int order, String title, String childType, String parentField) {
        super(pages, order, title);
        this.childType = childType;
        this.parentField = parentField;
    }

    @Override
    public void create(Composite parent, PageContext context) {
        children(parent, context);
    }

    /** The list of the children, for sections that show more than it. */
    protected ChildList children(Composite parent, PageContext context) {
        return new ChildList(parent, context, childType, parentField);
    }
}
