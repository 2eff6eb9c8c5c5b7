package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.maitri.ui.page.RecordPicker;
import org.maitri.ui.theme.Space;

/** Asks how a ticket stands to which other one. UI thread only. */
final class LinkDialog extends Dialog {

    private static final int WIDTH = 380;
    private static final List<Way> WAYS = List.of(
            new Way(TicketLink.RELATED, false),
            new Way(TicketLink.PART_OF, false),
            new Way(TicketLink.PART_OF, true),
            new Way(TicketLink.DUPLICATE_OF, false),
            new Way(TicketLink.DUPLICATE_OF, true),
            new Way(TicketLink.CAUSED_BY, false),
            new Way(TicketLink.CAUSED_BY, true),
            new Way(TicketLink.SPLIT_FROM, false));

    private final RecordRef ticket;
    private Combo kinds;
    private RecordPicker others;
    private Wanted wanted;

    /** A link that is to be there. @param ticket which stands so to the other one */
    record Wanted(UUID ticket, String kind, UUID other) {}

    /** How this ticket stands to another one. @param back whether it is the other one that stands so to this one */
    private record Way(String kind, boolean back) {

        String words() {
            return Messages.get("links." + kind + (back ? ".back" : ""));
        }

        Wanted link(UUID ticket, UUID other) {
            return back ? new Wanted(other, kind, ticket) : new Wanted(ticket, kind, other);
        }
    }

    /** @param ticket which cannot be linked to itself */
    LinkDialog(Shell parent, RecordRef ticket) {
        super(parent);
        this.ticket = ticket;
    }

    Optional<Wanted> ask() {
        return open() == Window.OK ? Optional.of(wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("links.add"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        new Label(area, SWT.NONE).setText(Messages.get("links.how"));
        kinds = new Combo(area, SWT.READ_ONLY);
        WAYS.forEach(way -> kinds.add(way.words()));
        kinds.select(0);
        kinds.setLayoutData(Space.wide());
        new Label(area, SWT.NONE).setText(Messages.get("links.other"));
        others = new RecordPicker(area, Ticket.TYPE, Messages.get("links.other"));
        GridData wide = Space.wide();
        wide.widthHint = WIDTH;
        others.control().setLayoutData(wide);
        others.onChange(() -> getButton(IDialogConstants.OK_ID).setEnabled(other().isPresent()));
        others.setFocus();
        return area;
    }

    private Optional<UUID> other() {
        return others.chosen().filter(chosen -> !chosen.equals(ticket)).map(RecordRef::id);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("links.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        wanted = WAYS.get(kinds.getSelectionIndex()).link(ticket.id(), other().orElseThrow());
        super.okPressed();
    }
}
