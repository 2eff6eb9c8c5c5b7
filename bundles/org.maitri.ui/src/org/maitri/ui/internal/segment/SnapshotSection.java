package org.maitri.ui.internal.segment;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** Who was in a segment when a snapshot was taken, and how many came and left since. */
@Component(service = PageSection.class)
public final class SnapshotSection extends ChildSection {

    public SnapshotSection() {
        super(Pages.of(Segment.SNAPSHOT), 10, Messages.get("snapshot.title"), "segments.member", "snapshotId");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label since = new Label(parent, SWT.WRAP);
        since.setLayoutData(Space.wide());
        since.setText(Messages.get("snapshot.comparing"));
        children(parent, context).withoutAdding().setLayoutData(Space.wide());
        context.load(() -> compared(context), text -> {
            if (!since.isDisposed()) {
                since.setText(text);
                since.requestLayout();
            }
        });
    }

    private static String compared(PageContext context) {
        try {
            Segments.Comparison compared = context.service(Segments.class).compare(context.record(), Progress.NONE);
            return Messages.get(
                    "snapshot.compared", compared.then(), compared.now(), compared.cameCount(), compared.leftCount());
        } catch (RefusedException unavailable) {
            return unavailable.getMessage();
        }
    }
}
