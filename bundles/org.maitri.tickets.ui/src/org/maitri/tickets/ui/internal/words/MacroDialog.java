package org.maitri.tickets.ui.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;

/** Chooses a macro by a few letters and shows what it would do to the tickets before it does it. */
final class MacroDialog extends Dialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;
    private static final int LIST = 260;
    private static final int OK = IDialogConstants.OK_ID;

    private final Macros macros;
    private final List<UUID> tickets;
    private final List<Macros.Choice> all = new ArrayList<>();
    private final List<Macros.Choice> shown = new ArrayList<>();
    private Text wanted;
    private Table table;
    private PreviewPager pane;
    private UUID chosen;

    MacroDialog(Shell parent, Macros macros, List<UUID> tickets) {
        super(parent);
        this.macros = macros;
        this.tickets = tickets;
    }

    /** The macro to run; empty if the person thought better of it. */
    Optional<UUID> ask() {
        return open() == Dialog.OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.count("macro.title", tickets.size()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        wanted = new Text(area, SWT.BORDER | SWT.SEARCH);
        wanted.setMessage(Messages.get("macro.find"));
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        wanted.addListener(SWT.Modify, event -> filter());
        wanted.addListener(SWT.KeyDown, event -> {
            event.doit = !go(event.keyCode);
        });
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        Accessibility.name(table, Messages.get("macro.button"));
        GridData list = new GridData(SWT.FILL, SWT.FILL, false, true);
        list.widthHint = LIST;
        list.heightHint = HEIGHT;
        table.setLayoutData(list);
        table.addListener(SWT.Selection, event -> preview());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        pane = new PreviewPager(area);
        GridData place = Space.fill();
        place.widthHint = WIDTH - LIST;
        pane.setLayoutData(place);
        Background.work(Messages.get("macro.reading"), progress -> macros.macros())
                .then(found -> {
                    all.addAll(found);
                    filter();
                })
                .orElse(this::failed)
                .start(area);
        return area;
    }

    /** From macro to macro by the arrows, from ticket to ticket by page. @return whether the key was for that */
    private boolean go(int key) {
        switch (key) {
            case SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_UP -> step(-1);
            case SWT.PAGE_DOWN -> pane.turn(1);
            case SWT.PAGE_UP -> pane.turn(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void filter() {
        String letters = wanted.getText().strip().toLowerCase(Locale.ROOT);
        shown.clear();
        all.stream()
                .filter(macro -> macro.name().toLowerCase(Locale.ROOT).contains(letters)
                        || macro.shortcut().toLowerCase(Locale.ROOT).startsWith(letters))
                .sorted(Comparator.comparing(macro -> !macro.shortcut().equalsIgnoreCase(letters)))
                .forEach(shown::add);
        table.removeAll();
        shown.forEach(macro -> new TableItem(table, SWT.NONE).setText(title(macro)));
        table.select(0);
        preview();
    }

    private static String title(Macros.Choice macro) {
        return macro.shortcut().isBlank() ? macro.name() : Messages.get("macro.choice", macro.name(), macro.shortcut());
    }

    private void step(int by) {
        int next = table.getSelectionIndex() + by;
        if (next >= 0 && next < shown.size()) {
            table.select(next);
            table.showSelection();
            preview();
        }
    }

    private void preview() {
        int index = table.getSelectionIndex();
        chosen = index < 0 ? null : shown.get(index).id();
        enable(false);
        if (chosen == null) {
            pane.explain(all.isEmpty() ? Messages.get("macro.none") : "");
            return;
        }
        UUID macro = chosen;
        Background.work(Messages.get("macro.reading"), progress -> macros.preview(macro, tickets))
                .then(found -> {
                    if (macro.equals(chosen) && !table.isDisposed()) {
                        show(found);
                    }
                })
                .orElse(this::failed)
                .start(table);
    }

    private void show(List<Macros.Preview> previews) {
        pane.show(previews);
        enable(previews.stream().allMatch(Macros.Preview::possible));
    }

    private void failed(Throwable failure) {
        if (!pane.isDisposed()) {
            pane.refuse(FailedState.sentence(failure));
        }
    }

    private void enable(boolean possible) {
        Button run = getButton(OK);
        if (run != null) {
            run.setEnabled(possible);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, Messages.get("macro.run"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (getButton(OK).isEnabled()) {
            super.okPressed();
        }
    }
}
