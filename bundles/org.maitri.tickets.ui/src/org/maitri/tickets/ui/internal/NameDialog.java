package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.theme.Space;

/** Asks for a name, and proposes those that are there. */
final class NameDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 8;

    /** What can be chosen. @param words the name, and what speaks for it */
    record Proposal(String name, String words) {}

    private final String title;
    private final String question;
    private final String action;
    private final Supplier<List<Proposal>> proposals;
    private Text name;
    private String chosen = "";

    /** @param action what the button says, @param proposals read in the background */
    NameDialog(Shell parent, String title, String question, String action, Supplier<List<Proposal>> proposals) {
        super(parent);
        this.title = title;
        this.question = question;
        this.action = action;
        this.proposals = proposals;
    }

    /** What was typed or chosen, blank for no name; empty if the person thinks better of it. */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(chosen) : Optional.empty();
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
        Label words = new Label(area, SWT.WRAP);
        words.setText(question);
        GridData wide = Space.wide();
        wide.widthHint = WIDTH;
        words.setLayoutData(wide);
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        Accessibility.name(name, question);
        TableViewer table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData place = Space.fill();
        place.heightHint = ROWS * table.getTable().getItemHeight();
        table.getTable().setLayoutData(place);
        Accessibility.name(table.getTable(), question);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(proposal -> ((Proposal) proposal).words()));
        table.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Proposal proposal) {
                name.setText(proposal.name());
            }
        });
        table.addDoubleClickListener(event -> okPressed());
        name.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getTable().getItemCount() > 0) {
                table.getTable().setFocus();
                table.setSelection(new StructuredSelection(table.getElementAt(0)));
            }
        });
        Background.work(title, progress -> proposals.get())
                .then(table::setInput)
                .start(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = name.getText().strip();
        super.okPressed();
    }
}
