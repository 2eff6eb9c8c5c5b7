package org.maitri.ui.internal.segment;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** The segments a customer is in, on the customer's page. */
@Component(service = PageSection.class)
public final class MembershipSection extends RecordSection {

    private static final int AFTER_THE_MODULES = 250;

    public MembershipSection() {
        super(Pages.ofRole(Roles.CUSTOMER), AFTER_THE_MODULES, Messages.get("membership.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, 0));
        Link names = new Link(parent, SWT.WRAP);
        names.setLayoutData(Space.wide());
        names.setText(Messages.get("membership.counting"));
        names.addListener(SWT.Selection, event -> context.open(RecordRef.parse(event.text)));
        load(names, context);
        context.onRefresh(() -> load(names, context));
    }

    private static void load(Link names, PageContext context) {
        context.load(() -> context.service(Segments.class).of(context.record(), Progress.NONE), found -> {
            if (!names.isDisposed()) {
                names.setText(found.isEmpty() ? Messages.get("membership.none") : links(found));
                names.requestLayout();
            }
        });
    }

    private static String links(List<Segment> found) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : found) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append("<a href=\"")
                    .append(segment.record())
                    .append("\">")
                    .append(PlainText.inLink(segment.name()))
                    .append("</a>");
        }
        return text.toString();
    }
}
