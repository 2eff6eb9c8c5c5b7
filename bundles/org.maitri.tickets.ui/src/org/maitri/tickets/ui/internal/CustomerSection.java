package org.maitri.tickets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** The customer of a ticket at a glance: who they are, and what else they wait for. */
@Component(service = PageSection.class)
public final class CustomerSection extends RecordSection {

    private static final int OTHERS = 3;

    /** What is shown; {@code others} are further open tickets. */
    private record Glance(
            RecordRef customer, String name, String subtitle, long tickets, Map<RecordRef, String> others) {}

    public CustomerSection() {
        super(Pages.of(Ticket.TYPE), -10, Messages.get("customer.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.XS));
        Runnable reload = () -> context.load(() -> read(context), glance -> show(parent, context, glance));
        reload.run();
        context.onRefresh(reload);
    }

    private static Optional<Glance> read(PageContext context) {
        Records records = context.service(Records.class);
        return context.service(Database.class)
                .read(work -> work.find(Ticket.class, context.record().id())
                        .map(Ticket::customer)
                        .map(customer -> {
                            List<Ticket> open = open(customer, context.record(), work);
                            return new Glance(
                                    customer,
                                    records.titles(List.of(customer)).getOrDefault(customer, ""),
                                    records.type(customer.type())
                                            .map(type -> subtitle(type, customer, work))
                                            .orElse(""),
                                    count(customer, work),
                                    records.titles(
                                            open.stream().map(Ticket::ref).toList()));
                        }));
    }

    private static <E extends StoredRecord> String subtitle(RecordType<E> type, RecordRef customer, UnitOfWork work) {
        return work.find(type.entity(), customer.id()).map(type::subtitle).orElse("");
    }

    private static List<Ticket> open(RecordRef customer, RecordRef except, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from Ticket t where t.customer = :customer and t.id <> :ticket and t.archivedAt is null"
                                + " and t.resolvedAt is null and t.closedAt is null order by t.knownSince desc, t.id",
                        Ticket.class)
                .setParameter("customer", customer)
                .setParameter("ticket", except.id())
                .setMaxResults(OTHERS)
                .getResultList();
    }

    private static long count(RecordRef customer, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select count(t) from Ticket t where t.customer = :customer and t.archivedAt is null",
                        Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    private static void show(Composite parent, PageContext context, Optional<Glance> found) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        List<String> facts = new ArrayList<>();
        found.ifPresent(glance -> {
            link(parent, context, glance.customer(), glance.name());
            if (!glance.subtitle().isBlank()) {
                facts.add(glance.subtitle());
            }
            facts.add(Messages.count("customer.tickets", glance.tickets()));
        });
        if (found.isEmpty()) {
            facts.add(Messages.get("customer.none"));
        }
        Label words = Styles.muted(new Label(parent, SWT.WRAP));
        words.setText(PlainText.inLabel(String.join(", ", facts)));
        words.setLayoutData(Space.wide());
        found.ifPresent(glance -> glance.others().forEach((ticket, title) -> link(parent, context, ticket, title)));
        parent.requestLayout();
    }

    private static void link(Composite parent, PageContext context, RecordRef record, String title) {
        Link link = Styles.plain(new Link(parent, SWT.NONE));
        link.setText(PlainText.asLink(title));
        link.setLayoutData(Space.wide());
        link.addListener(SWT.Selection, event -> context.open(record));
    }
}
