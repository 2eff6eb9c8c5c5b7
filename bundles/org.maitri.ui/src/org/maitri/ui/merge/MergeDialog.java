package org.maitri.ui.merge;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergePreview.Moving;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.FocusScroll;
import org.maitri.ui.PlainText;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.merge.MergeView;
import org.maitri.ui.internal.merge.Messages;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * Shows two records of one type side by side, asks whose values to keep, merges them, and offers to undo it. UI thread only.
 */
public final class MergeDialog extends Dialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID;
    private static final int OPEN = IDialogConstants.CLIENT_ID + 1;
    private static final int TALLEST = 420;

    private final Services services = Services.installed();
    private final Consumer<RecordRef> open;
    private RecordRef survivor;
    private RecordRef absorbed;
    private Composite area;
    private Label problem;
    private MergeView view;
    private Merges.Merge done;
    private boolean undoing;

    /** @param open opens a record's page */
    public MergeDialog(Shell parent, RecordRef survivor, RecordRef absorbed, Consumer<RecordRef> open) {
        super(parent);
        this.survivor = survivor;
        this.absorbed = absorbed;
        this.open = open;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was merged, and not undone; empty if nothing was. */
    public Optional<Merges.Merge> ask() {
        open();
        return Optional.ofNullable(done);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get(
                "dialog.title",
                services.find(Records.class)
                        .flatMap(records -> records.type(survivor.type()))
                        .map(type -> Words.inside(type.pluralLabel()))
                        .orElse("")));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite whole = Styles.plain((Composite) super.createDialogArea(parent));
        whole.setLayout(Space.grid(1, Space.L, Space.M));
        area = Styles.plain(new Composite(whole, SWT.NONE));
        area.setLayout(Space.grid(1, 0, Space.M));
        area.setLayoutData(Space.fill());
        problem = Styles.wrong(new Label(whole, SWT.WRAP));
        GridData wide = Space.wide();
        wide.widthHint = 640;
        problem.setLayoutData(wide);
        load();
        return whole;
    }

    private void clear() {
        Space.clear(area);
        view = null;
        say("");
    }

    private void say(String text) {
        problem.setText(PlainText.inLabel(text));
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        problem.setVisible(!text.isEmpty());
    }

    private void load() {
        clear();
        Label waiting = Styles.muted(new Label(area, SWT.NONE));
        waiting.setText(Messages.get("dialog.loading"));
        GridData data = Space.fill();
        data.widthHint = 720;
        data.heightHint = 160;
        waiting.setLayoutData(data);
        work("dialog.loading", progress -> merges().preview(survivor, absorbed, progress), this::show);
    }

    private Merges merges() {
        return services.require(Merges.class);
    }

    private <T> void work(String name, Function<Progress, T> what, Consumer<T> then) {
        enable(false);
        Background.work(Messages.get(name), what::apply)
                .then(then)
                .orElse(failure -> failed(name, failure))
                .start(area);
    }

    private void failed(String name, Throwable failure) {
        undoing = false;
        if (done != null) {
            tellMerged();
        } else if (view == null) {
            clear();
        }
        say(Messages.get(name.equals("undo.running") ? "undo.failed" : "dialog.failed", FailedState.sentence(failure)));
        enable(view != null || done != null);
        grow();
    }

    private void show(MergePreview preview) {
        clear();
        ScrolledComposite scroll = Styles.plain(new ScrolledComposite(area, SWT.V_SCROLL));
        view = new MergeView(scroll, services.require(Records.class).requireType(survivor.type()), preview, this::swap);
        scroll.setContent(view);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FocusScroll.install(scroll);
        Point wanted = view.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinSize(wanted);
        GridData data = Space.fill();
        data.heightHint = Math.min(TALLEST, wanted.y);
        data.widthHint = wanted.x;
        scroll.setLayoutData(data);
        Label moves = Styles.plain(new Label(area, SWT.WRAP));
        moves.setText(PlainText.inLabel(moves(preview)));
        GridData wide = Space.wide();
        wide.widthHint = 640;
        moves.setLayoutData(wide);
        Label undo = Styles.muted(new Label(area, SWT.WRAP));
        undo.setText(Messages.get("moves.undo"));
        undo.setLayoutData(Space.wide());
        enable(true);
        grow();
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    private static String moves(MergePreview preview) {
        return preview.moving().isEmpty()
                ? Messages.get("moves.none", preview.absorbedTitle())
                : Messages.get(
                        "moves.some",
                        preview.absorbedTitle(),
                        preview.moving().stream().map(Moving::words).collect(Collectors.joining(", ")));
    }

    private void swap() {
        RecordRef other = survivor;
        survivor = absorbed;
        absorbed = other;
        load();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("dialog.merge"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("dialog.cancel"), false);
        enable(false);
    }

    private void enable(boolean wanted) {
        for (int id : new int[] {IDialogConstants.OK_ID, UNDO, OPEN}) {
            Button button = getButton(id);
            if (button != null && !button.isDisposed()) {
                button.setEnabled(wanted);
            }
        }
    }

    /** Makes room for what is shown, without taking any away. */
    private void grow() {
        Shell shell = getShell();
        if (shell == null || !shell.isVisible()) {
            return;
        }
        shell.layout(true, true);
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = shell.getSize();
        shell.setSize(Math.max(size.x, wanted.x), Math.max(size.y, wanted.y));
    }

    @Override
    protected void okPressed() {
        MergeRequest request = new MergeRequest(survivor, absorbed, view.takes());
        work("dialog.merging", progress -> merges().merge(request, progress), this::merged);
    }

    private void merged(Merges.Merge merge) {
        done = merge;
        tellMerged();
        Composite bar = getButton(IDialogConstants.OK_ID).getParent();
        getButton(IDialogConstants.OK_ID).dispose();
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        cancel.setText(Messages.get("dialog.close"));
        createButton(bar, UNDO, Messages.get("done.undo"), false).moveAbove(cancel);
        createButton(bar, OPEN, Messages.get("done.open", merge.survivorTitle()), true)
                .moveAbove(cancel);
        ((org.eclipse.swt.layout.GridLayout) bar.getLayout()).numColumns = bar.getChildren().length;
        bar.requestLayout();
        grow();
        getButton(OPEN).setFocus();
    }

    private void tellMerged() {
        tell(Messages.get("done.merged", done.absorbedTitle(), done.survivorTitle()));
    }

    private void tell(String text) {
        clear();
        Label label = Styles.plain(new Label(area, SWT.WRAP));
        label.setFont(Fonts.heading(area));
        label.setText(PlainText.inLabel(text));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
        data.widthHint = 640;
        label.setLayoutData(data);
        area.layout(true, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case UNDO -> {
                undoing = true;
                tell(Messages.get("undo.wait"));
                work("undo.running", progress -> merges().undo(done.id(), progress), this::undone);
            }
            case OPEN -> {
                open.accept(survivor);
                close();
            }
            default -> super.buttonPressed(button);
        }
    }

    /** Work ends with the dialog: an undo that was asked for is done before it closes. */
    @Override
    public boolean close() {
        return !undoing && super.close();
    }

    private void undone(Merges.Unmerged undone) {
        undoing = false;
        done = null;
        tell(Messages.get(
                "done.undone", undone.merge().absorbedTitle(), undone.merge().survivorTitle()));
        getButton(UNDO).setEnabled(false);
        getButton(OPEN).setEnabled(true);
    }
}
