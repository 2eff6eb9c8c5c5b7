package org.maitri.ui.page;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;

/** A section that lists child records of the page's record; declared as a component with {@code service = PageSection.class}. */
public abstract class ChildSection implements PageSection {

    private final Set<String> shownOn;
    private final int order;
    private final String title;
    private final String childType;
    private final String parentField;

    /**
     * @param shownOn the record types whose pages have the section
     * @param parentField the id of the children's field that holds the page's record
     */
    protected ChildSection(Set<String> shownOn, int order, String title, String childType, String parentField) {
        this.shownOn = Set.copyOf(shownOn);
        this.order = order;
        this.title = title;
        this.childType = childType;
        this.parentField = parentField;
    }

    @Override
    public boolean appliesTo(String recordType) {
        return shownOn.contains(recordType);
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String title() {
        return title;
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
