package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.Ledger;
import com.example.loyaltycard.Messages;
import com.example.loyaltycard.Tier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Roles;
import org.maitri.ui.Background;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** A customer's card on the customer's page: what is on it, its ledger, and a line to book points with. */
// guide: PageSection
@Component(service = PageSection.class)
public final class PointsSection extends RecordSection {

    public PointsSection() {
        super(Pages.ofRole(Roles.CUSTOMER), 60, Messages.get("section.points"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Head head = new Head(parent, context);
        BookingLine line = new BookingLine(parent);
        ChildList ledger = new ChildList(parent, context, Entry.TYPE, "customer").withoutAdding();
        ledger.setLayoutData(Space.wide());
        Consumer<Optional<Card>> show = card -> {
            head.show(card);
            line.show(
                    card,
                    booking -> work(
                            line,
                            () -> ledger(context)
                                    .book(
                                            card.orElseThrow().id(),
                                            booking.kind(),
                                            booking.points(),
                                            LocalDate.now(),
                                            booking.note())));
            parent.requestLayout();
        };
        Runnable reload = () -> context.load(() -> read(context), show);
        reload.run();
        context.onRefresh(reload);
    }

    /** Off the UI thread: {@link PageContext#load} calls it. */
    private static Optional<Card> read(PageContext context) {
        return context.service(Database.class).read(work -> Ledger.cardOf(context.record(), work));
    }
    // guide: end

    private static Ledger ledger(PageContext context) {
        return new Ledger(context.service(Database.class), context.service(Access.class));
    }

    private static void work(Composite owner, Runnable what) {
        Background.<Void>work(Messages.get("ledger.book"), progress -> {
                    what.run();
                    return null;
                })
                .start(owner);
    }

    /** Says what is on the card, or offers one. */
    private static final class Head {

        private final Link words;
        private final Button issue;
        private final PageContext context;
        private Optional<Card> shown = Optional.empty();

        Head(Composite parent, PageContext context) {
            this.context = context;
            words = Styles.plain(new Link(parent, SWT.NONE));
            words.setLayoutData(Space.wide());
            words.addListener(SWT.Selection, event -> shown.ifPresent(card -> context.open(card.ref())));
            issue = new Button(parent, SWT.PUSH);
            issue.setText(Messages.get("section.issue"));
            issue.setLayoutData(new GridData());
            issue.addListener(
                    SWT.Selection,
                    event -> work(parent, () -> ledger(context).issue(context.record(), LocalDate.now())));
        }

        void show(Optional<Card> card) {
            if (words.isDisposed()) {
                return;
            }
            shown = card;
            words.setText(card.map(held -> Messages.get(
                            "section.card",
                            held.number(),
                            Tier.label(held.tier()),
                            Messages.count("points", held.balance())))
                    .orElseGet(() -> Messages.get("section.none")));
            issue.setVisible(card.isEmpty());
            ((GridData) issue.getLayoutData()).exclude = card.isPresent();
        }
    }
}
