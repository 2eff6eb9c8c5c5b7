package org.maitri.tickets.ui.internal.complaints;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.access.Access;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.Remedies;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** Who answers for a complaint and why it was made, and what the customer gets, with a place to give more. */
@Component(service = PageSection.class)
public final class ComplaintSection extends RecordSection {

    public ComplaintSection() {
        super(Pages.of(Ticket.TYPE), 24, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        new ChildList(parent, context, Remedies.COMPLAINT, "ticket")
                .withoutAdding()
                .setLayoutData(Space.wide());
        new ChildList(parent, context, Remedies.TYPE, "ticket").withoutAdding().setLayoutData(Space.wide());
        if (context.service(Access.class).may(Remedies.TYPE + ".write")) {
            Button give = new Button(parent, SWT.PUSH);
            give.setText(Messages.get("give"));
            give.setToolTipText(Messages.get("give.tip"));
            Icons.on(give, "gift");
            give.addListener(
                    SWT.Selection,
                    event -> context.load(
                            () -> context.service(Remedies.class).usualCurrency(), usual -> ask(give, context, usual)));
        }
    }

    private static void ask(Button button, PageContext context, Optional<Currency> usual) {
        UUID ticket = context.record().id();
        new RemedyDialog(button.getShell(), usual)
                .ask()
                .ifPresent(wanted -> Background.task(
                                Messages.get("giving"),
                                () -> context.service(Remedies.class).propose(ticket, wanted.words(), wanted.cost()))
                        .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("giving"), failure))
                        .start(button));
    }
}
