package org.maitri.tickets.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.Assignments;
import org.maitri.tickets.Assignments.Candidate;
import org.maitri.tickets.Ticket;
import org.maitri.ui.Background;
import org.maitri.ui.theme.Space;

/** Asks who takes care of a ticket, and proposes whoever knows most about it and has least to do. */
final class AssignDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 8;

    private final String title;
    private final UUID ticket;
    private final Database database;
    private Text name;
    private String chosen = "";

    AssignDialog(Shell parent, String title, UUID ticket, Database database) {
        super(parent);
        this.title = title;
        this.ticket = ticket;
        this.database = database;
    }

    /** Whose name was typed or chosen; empty for nobody. */
    String name() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(1, Space.L, Space.S));
        Label question = new Label(area, SWT.WRAP);
        question.setText(Messages.get("assign.question"));
        GridData wide = Space.wide();
        wide.widthHint = WIDTH;
        question.setLayoutData(wide);
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        TableViewer candidates = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData place = Space.fill();
        place.heightHint = ROWS * candidates.getTable().getItemHeight();
        candidates.getTable().setLayoutData(place);
        candidates.setContentProvider(ArrayContentProvider.getInstance());
        candidates.setLabelProvider(new LabelProvider() {

            @Override
            public String getText(Object element) {
                return words((Candidate) element);
            }
        });
        candidates.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Candidate candidate) {
                name.setText(candidate.agent().name());
            }
        });
        candidates.addDoubleClickListener(event -> okPressed());
        Background.work(
                        title,
                        progress -> database.read(work -> work.find(Ticket.class, ticket)
                                .map(found -> new Assignments(work).suggest(found, LocalDate.now()))
                                .orElse(List.of())))
                .then(candidates::setInput)
                .start(area);
        return area;
    }

    /** "Ana: 3 of 8 tickets, knows kettle". */
    private static String words(Candidate candidate) {
        String load = candidate.agent().capacity() == null
                ? Messages.count("assign.load", candidate.open())
                : Messages.get(
                        "assign.load.of", candidate.open(), candidate.agent().capacity());
        return candidate.skills().isEmpty()
                ? Messages.get("assign.candidate", candidate.agent().name(), load)
                : Messages.get(
                        "assign.candidate.knows",
                        candidate.agent().name(),
                        load,
                        String.join(", ", candidate.skills()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("assign.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = name.getText().strip();
        super.okPressed();
    }
}
