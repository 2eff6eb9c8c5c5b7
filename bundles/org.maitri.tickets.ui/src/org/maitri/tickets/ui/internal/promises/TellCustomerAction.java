package org.maitri.tickets.ui.internal.promises;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.finding.FindingAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a promise at risk asks for: a message to the customer. */
@Component
public final class TellCustomerAction implements FindingAction {

    private final PromiseLedger ledger;

    @Activate
    public TellCustomerAction(@Reference PromiseLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.record().type().equals(PromiseLedger.TYPE);
    }

    @Override
    public String label() {
        return Messages.get("write");
    }

    @Override
    public String icon() {
        return "reply";
    }

    @Override
    public void run(Finding finding, IWorkbenchPage page, Consumer<RecordRef> open) {
        new TellCustomer(ledger)
                .about(
                        finding.record().id(),
                        page,
                        open,
                        page.getWorkbenchWindow().getShell());
    }
}
