package org.maitri.tickets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
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
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Space;

/**
 * Chooses a name by a few letters, the best that is proposed without any; others are taken as they are written, unless only those
 * that are proposed will do.
 */
final class NameDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 8;

    private final String title;
    private final String question;
    private final String action;
    private final Supplier<List<Proposal>> proposals;
    private final List<Proposal> all = new ArrayList<>();
    private Text name;
    private TableViewer table;
    private Label unknown;
    private String chosen = "";
    private boolean proposedOnly;

    /** @param action what the button says, @param proposals read in the background, the best first */
    NameDialog(Shell parent, String title, String question, String action, Supplier<List<Proposal>> proposals) {
        super(parent);
        this.title = title;
        this.question = question;
        this.action = action;
        this.proposals = proposals;
    }

    /** Takes no name that is not proposed. */
    NameDialog oneOfThese() {
        proposedOnly = true;
        return this;
    }

    /** What was chosen or written, blank for no name; empty if the person thinks better of it. */
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
        name.addListener(SWT.Modify, event -> filter());
        name.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                event.doit = false;
                step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
        });
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData place = Space.fill();
        place.heightHint = ROWS * table.getTable().getItemHeight();
        table.getTable().setLayoutData(place);
        Accessibility.name(table.getTable(), question);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(proposal -> ((Proposal) proposal).words()));
        table.addDoubleClickListener(event -> okPressed());
        unknown = new Label(area, SWT.WRAP);
        unknown.setLayoutData(Space.wide());
        Background.work(title, progress -> proposals.get())
                .then(found -> {
                    all.addAll(found);
                    filter();
                })
                .start(area);
        return area;
    }

    private void filter() {
        String letters = name.getText().strip();
        List<Proposal> fitting = Proposal.fitting(letters, all);
        table.setInput(fitting);
        table.getTable().select(0);
        unknown.setText(
                fitting.isEmpty() && !letters.isEmpty()
                        ? PlainText.inLabel(Messages.get(proposedOnly ? "name.none" : "name.unknown", letters))
                        : "");
        unknown.getParent().layout();
        getButton(IDialogConstants.OK_ID).setEnabled(!proposedOnly || !fitting.isEmpty());
    }

    private void step(int by) {
        int next = table.getTable().getSelectionIndex() + by;
        if (next >= 0 && next < table.getTable().getItemCount()) {
            table.getTable().select(next);
            table.getTable().showSelection();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = table.getStructuredSelection().getFirstElement() instanceof Proposal proposal
                ? proposal.name()
                : name.getText().strip();
        super.okPressed();
    }
}
