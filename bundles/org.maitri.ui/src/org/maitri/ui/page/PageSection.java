package org.maitri.ui.page;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.RecordType;

/**
 * A section that a module adds to record pages, also to those of other modules' records. Contributed as an OSGi service; most
 * extend {@link RecordSection} or {@link ChildSection}. Stateless: what belongs to one page lives in the widgets made by
 * {@link #create}. All methods run on the UI thread; what needs the database goes through {@link PageContext#load}.
 */
public interface PageSection {

    /** Whether the pages of this type's records have the section. */
    boolean appliesTo(RecordType<?> type);

    /** Sections stand in ascending order, those below 0 above the form. */
    default int order() {
        return 100;
    }

    String title();

    /**
     * Whether it is what pages of the type are for, as the conversation is for a ticket: it then has the middle of the page to
     * itself, from top to bottom, and scrolls by itself; the form and the other sections stand beside it. One section at most.
     */
    default boolean central() {
        return false;
    }

    /**
     * Makes the section's widgets. The parent has no layout yet and fills the width of the page; the height is what the
     * widgets ask for.
     */
    void create(Composite parent, PageContext context);
}
