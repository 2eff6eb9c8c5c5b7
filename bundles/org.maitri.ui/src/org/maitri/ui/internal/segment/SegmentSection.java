package org.maitri.ui.internal.segment;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.segment.Segment;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The builder, on the page of a segment. */
@Component
public final class SegmentSection implements PageSection {

    private static final int FIRST = 1;

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Segment.TYPE);
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String title() {
        return Messages.get("section.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new BuilderPanel(parent, context);
    }
}
