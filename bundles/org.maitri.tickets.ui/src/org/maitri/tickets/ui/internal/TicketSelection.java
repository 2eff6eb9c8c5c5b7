package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.Ticket;

/** The tickets a command is meant for: the one whose page is worked on, else those selected in the active list. */
public final class TicketSelection {

    private TicketSelection() {}

    public static List<UUID> of(ExecutionEvent event) {
        boolean onPage = HandlerUtil.getActivePart(event) instanceof IEditorPart;
        List<UUID> selected =
                !onPage && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
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
