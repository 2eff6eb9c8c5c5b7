package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketLinks;
import org.maitri.ui.Background;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** The tickets that have to do with this one, and how. */
@Component(service = PageSection.class)
public final class LinksSection extends RecordSection {

    private static final String LINK = "org.maitri.tickets.ui.command.link";

    /** One link as it is shown from this end. */
    private record Line(UUID link, String how, RecordRef other, String title) {}

    public LinksSection() {
        super(Pages.of(Ticket.TYPE), 30, Messages.get("links.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.XS));
        Composite lines = Styles.plain(new Composite(parent, SWT.NONE));
        lines.setLayout(Space.grid(3, 0, Space.XS));
        lines.setLayoutData(Space.wide());
        Button add = new Button(parent, SWT.PUSH);
        add.setText(Messages.get("links.add"));
        add.setToolTipText(Messages.get("links.add.tip"));
        Runnable link = () -> new LinkDialog(add.getShell(), context.record())
                .ask()
                .ifPresent(wanted -> work(
                        add,
                        () -> context.service(TicketLinks.class).link(wanted.ticket(), wanted.kind(), wanted.other())));
        add.addListener(SWT.Selection, event -> link.run());
        context.onCommand(LINK, link);
        Runnable reload = () -> context.load(() -> read(context), found -> show(lines, context, found));
        reload.run();
        context.onRefresh(reload);
    }

    private static List<Line> read(PageContext context) {
        UUID ticket = context.record().id();
        Records records = context.service(Records.class);
        return context.service(Database.class).read(work -> {
            List<TicketLink> links = TicketLinks.of(ticket, work);
            Map<RecordRef, String> titles = records.titles(
                    links.stream().map(link -> other(link, ticket)).toList());
            return links.stream().map(link -> line(link, ticket, titles, work)).toList();
        });
    }

    private static RecordRef other(TicketLink link, UUID ticket) {
        return new RecordRef(Ticket.TYPE, link.otherThan(ticket));
    }

    private static Line line(TicketLink link, UUID ticket, Map<RecordRef, String> titles, UnitOfWork work) {
        RecordRef other = other(link, ticket);
        String number = work.find(Ticket.class, other.id()).map(Ticket::number).orElse("");
        String end = link.ticketId().equals(ticket) ? "" : ".back";
        return new Line(
                link.id(),
                Messages.get("links." + link.kind() + end),
                other,
                Messages.get("links.ticket", number, titles.getOrDefault(other, "")));
    }

    private static void show(Composite lines, PageContext context, List<Line> found) {
        if (lines.isDisposed()) {
            return;
        }
        Space.clear(lines);
        for (Line line : found) {
            Styles.muted(new Label(lines, SWT.NONE)).setText(line.how());
            Link link = Styles.plain(new Link(lines, SWT.NONE));
            link.setText(PlainText.asLink(line.title()));
            link.setLayoutData(Space.wide());
            link.addListener(SWT.Selection, event -> context.open(line.other()));
            Link remove = Styles.muted(new Link(lines, SWT.NONE));
            remove.setText("<a>" + Messages.get("links.remove") + "</a>");
            remove.addListener(
                    SWT.Selection,
                    event -> work(
                            lines,
                            () -> context.service(TicketLinks.class)
                                    .unlink(context.record().id(), line.link())));
        }
        lines.requestLayout();
    }

    private static void work(Control owner, Runnable what) {
        Background.task(Messages.get("links.title"), what).start(owner);
    }
}
