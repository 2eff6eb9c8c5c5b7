package org.maitri.customers.ui.internal.reach;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.customers.ContactLink;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.command.ChosenRecords;

/** Begins a mail or a call to the selected customer with the program the desktop has for it. */
public final class ReachHandler extends AbstractHandler implements IExecutableExtension {

    private String kind = ContactPoint.MAIL;

    /** {@code …ReachHandler:phone} in the plugin's description says by what. */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = data instanceof String wanted ? wanted : ContactPoint.MAIL;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Database database = window.getService(Database.class);
        Optional<RecordRef> customer = ChosenRecords.of(event, 1).stream().findFirst();
        if (database == null || customer.isEmpty()) {
            return null;
        }
        String title = Messages.get("reach." + kind);
        Background.work(title, progress -> database.read(work -> way(customer.get(), work), progress))
                .then(way -> way.ifPresentOrElse(
                        found -> new Approach(window.getShell(), window::getService)
                                .begin(found.customer(), found.way()),
                        () -> MessageDialog.openInformation(
                                window.getShell(), title, Messages.get("reach." + kind + ".none"))))
                .orElse(failure -> FailedState.dialog(window.getShell(), title, failure))
                .start(window.getShell());
        return null;
    }

    private record Found(RecordRef customer, Reach way) {}

    private Optional<Found> way(RecordRef record, UnitOfWork work) {
        return work.find(record).flatMap(found -> switch (found) {
            case Customer customer ->
                way(record, ContactPoint.MAIL.equals(kind) ? customer.primaryMail() : customer.primaryPhone());
            case ContactPoint point -> point.is(kind) ? way(point.owner(), point.content()) : Optional.empty();
            default -> Optional.empty();
        });
    }

    private Optional<Found> way(RecordRef customer, String content) {
        return ContactLink.of(kind, content).map(link -> new Found(customer, new Reach(kind, content.strip(), link)));
    }
}
