package org.maitri.ui.internal.segment;

import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.segment.Segment;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.osgi.service.component.annotations.Component;

/** The builder, on the page of a segment. */
@Component(service = PageSection.class)
public final class SegmentSection extends RecordSection {

    private static final int FIRST = 1;

    public SegmentSection() {
        super(Pages.of(Segment.TYPE), FIRST, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new BuilderPanel(parent, context);
    }
}
