package org.maitri.tickets.ui.internal.promises;

import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.tickets.owed.PromiseLedger.Telling;
import org.maitri.tickets.ui.internal.words.Commands;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.RecordDrafts;

/** Opens the conversation that a promise belongs to, with a reply begun: that it is late. Nothing is sent. */
final class TellCustomer {

    private static final String REPLY = "org.maitri.tickets.ui.command.reply";
    private static final String DRAFT = "reply";

    private final PromiseLedger ledger;

    TellCustomer(PromiseLedger ledger) {
        this.ledger = ledger;
    }

    void about(UUID promise, IWorkbenchPage page, Consumer<RecordRef> open, Control owner) {
        Background.work(Messages.get("write"), progress -> {
                    Telling telling = ledger.prepareTelling(promise);
                    RecordDrafts.propose(telling.ticket(), DRAFT, telling.text());
                    return telling;
                })
                .then(telling -> {
                    open.accept(telling.ticket());
                    write(page);
                })
                .orElse(failure -> FailedState.dialog(owner.getShell(), Messages.get("write"), failure))
                .start(owner);
    }

    /** A page that is being opened shows what was begun by itself, one that was open already is asked to. */
    private static void write(IWorkbenchPage page) {
        Command reply =
                page.getWorkbenchWindow().getService(ICommandService.class).getCommand(REPLY);
        if (reply.isHandled() && reply.isEnabled()) {
            Commands.run(page, REPLY);
        }
    }
}
