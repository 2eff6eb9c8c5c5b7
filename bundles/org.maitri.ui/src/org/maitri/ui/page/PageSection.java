package org.maitri.ui.page;

import org.eclipse.swt.widgets.Composite;

/**
 * A section that a module adds to record pages, also to those of other modules' records. Contributed as an OSGi service;
 * stateless: what belongs to one page lives in the widgets made by {@link #create}. All methods run on the UI thread; what
 * needs the database goes through {@link PageContext#load}.
 */
public interface PageSection {

    /** Whether pages of this record type have the section. */
    boolean appliesTo(String recordType);

    /** Sections stand in ascending order. */
    default int order() {
        return 100;
    }

    String title();

    /**
     * Makes the section's widgets. The parent has no layout yet and fills the width of the page; the height is what the
     * widgets ask for.
     */
    void create(Composite parent, PageContext context);
}
