package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketLinks;
import org.maitri.ui.theme.Space;

/** Asks which ticket has to do with this one, and how. */
final class LinkDialog extends Dialog {

    private static final List<String> KINDS = List.of(
            TicketLink.RELATED,
            TicketLink.PART_OF,
            TicketLink.DUPLICATE_OF,
            TicketLink.CAUSED_BY,
            TicketLink.SPLIT_FROM);

    private final Database database;
    private Combo kinds;
    private Text number;
    private Wanted wanted;

    /** What was asked for. Linking is not for the UI thread. */
    record Wanted(String kind, String number, Database database) {

        void link(TicketLinks links, UUID ticket) {
            UUID other = database.read(work -> work.entities()
                    .createQuery("select t.id from Ticket t where upper(t.number) in :numbers", UUID.class)
                    .setParameter("numbers", List.of(number, "T-" + number))
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(Messages.get("links.unknown", number))));
            links.link(ticket, kind, other);
        }
    }

    LinkDialog(Shell parent, Database database) {
        super(parent);
        this.database = database;
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
        KINDS.forEach(kind -> kinds.add(Messages.get("links." + kind)));
        kinds.select(0);
        kinds.setLayoutData(Space.wide());
        new Label(area, SWT.NONE).setText(Messages.get("links.number"));
        number = new Text(area, SWT.BORDER);
        number.setMessage("T-1000001");
        number.setLayoutData(Space.wide());
        number.addListener(
                SWT.Modify,
                event -> getButton(IDialogConstants.OK_ID)
                        .setEnabled(!number.getText().isBlank()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("links.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        wanted = new Wanted(
                KINDS.get(kinds.getSelectionIndex()), number.getText().strip().toUpperCase(Locale.ROOT), database);
        super.okPressed();
    }
}
