package org.maitri.tickets.ui.internal.complaints;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;
import org.osgi.service.component.annotations.Component;

/** Who answers for a complaint and why it was made, and what the customer gets. */
@Component(service = PageSection.class)
public final class ComplaintSection extends RecordSection {

    public ComplaintSection() {
        super(Pages.of(Ticket.TYPE), 24, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Composite lines = Styles.plain(new Composite(parent, SWT.NONE));
        lines.setLayout(Space.grid(1, 0, Space.XS));
        lines.setLayoutData(Space.wide());
        Runnable load = () -> context.load(
                () -> ComplaintLines.read(context.service(Records.class), context.record()),
                read -> show(read, lines, context));
        load.run();
        context.onRefresh(load);
        new RemedyList(context, context.record()).offer(parent);
    }

    private static void show(ComplaintLines read, Composite lines, PageContext context) {
        if (lines.isDisposed()) {
            return;
        }
        Space.clear(lines);
        if (read.answers().isEmpty() && read.remedies().isEmpty()) {
            muted(lines, Messages.get("complaint.none"));
        }
        for (ComplaintLines.Answer answer : read.answers()) {
            link(lines, context, answer.complaint(), "complaint.owner", answer.owner());
            muted(lines, answer.cause().orElseGet(() -> Messages.get("complaint.cause.none")));
        }
        for (ComplaintLines.Given given : read.remedies()) {
            Pills.create(lines, given.state());
            link(lines, context, given.remedy(), "remedy.line", given.words(), given.worth());
            given.approver().ifPresent(asked -> muted(lines, Messages.get("remedy.asked", asked)));
        }
        lines.requestLayout();
    }

    private static void link(Composite lines, PageContext context, RecordRef record, String key, String... words) {
        Link link = Styles.plain(new Link(lines, SWT.WRAP));
        link.setText(Messages.get(
                key, (Object[]) Stream.of(words).map(PlainText::inLink).toArray(String[]::new)));
        link.setLayoutData(Space.wide());
        link.addListener(SWT.Selection, event -> context.open(record));
        Theme.apply(link, () -> link.setLinkForeground(Theme.of(link).accent()));
    }

    private static void muted(Composite lines, String words) {
        Label label = Styles.muted(new Label(lines, SWT.WRAP));
        label.setText(PlainText.inLabel(words));
        label.setLayoutData(Space.wide());
    }
}
