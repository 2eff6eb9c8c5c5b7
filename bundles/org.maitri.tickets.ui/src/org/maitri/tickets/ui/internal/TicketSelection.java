package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.Ticket;

/** The tickets a command is meant for: those selected in the active list, else the one whose page is open in front. */
final class TicketSelection {

    private TicketSelection() {}

    static List<UUID> of(ExecutionEvent event) {
        List<UUID> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? tickets(selection.stream())
                : List.of();
        return selected.isEmpty() ? tickets(Stream.ofNullable(HandlerUtil.getActiveEditorInput(event))) : selected;
    }

    private static List<UUID> tickets(Stream<?> things) {
        return things.filter(TicketSelection::isTicket)
                .map(thing -> Adapters.adapt(thing, RecordRef.class).id())
                .toList();
    }

    static boolean isTicket(Object thing) {
        RecordRef record = Adapters.adapt(thing, RecordRef.class);
        return record != null && record.type().equals(Ticket.TYPE);
    }
}
