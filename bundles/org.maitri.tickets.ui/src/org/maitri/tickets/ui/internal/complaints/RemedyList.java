package org.maitri.tickets.ui.internal.complaints;

import java.util.Currency;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.tickets.care.Remedies;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;

/** What a customer gets for a ticket, with a place to give more. */
record RemedyList(PageContext context, RecordRef ticket) {

    void show(Composite parent) {
        new ChildList(parent, context, Remedies.TYPE, "ticket", ticket)
                .withoutAdding()
                .setLayoutData(Space.wide());
        offer(parent);
    }

    /** The place to give more. */
    void offer(Composite parent) {
        if (context.service(Access.class).may(Remedies.TYPE + ".write")) {
            Button give = new Button(parent, SWT.PUSH);
            give.setText(Messages.get("give"));
            give.setToolTipText(Messages.get("give.tip"));
            Icons.on(give, "gift");
            give.addListener(
                    SWT.Selection,
                    event -> context.load(
                            () -> context.service(Remedies.class).usualCurrency(), usual -> ask(give, usual)));
        }
    }

    private void ask(Button button, Optional<Currency> usual) {
        new RemedyDialog(button.getShell(), usual)
                .ask()
                .ifPresent(wanted -> Background.task(
                                Messages.get("giving"),
                                () -> context.service(Remedies.class)
                                        .propose(ticket.id(), wanted.words(), wanted.cost()))
                        .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("giving"), failure))
                        .start(button));
    }
}
