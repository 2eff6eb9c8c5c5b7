package org.maitri.ui.internal.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * Asks which fields of many records are to become what, shows beforehand what that would do, and does it. UI thread only.
 *
 * @param <E> the entity
 */
public final class BulkEditDialog<E extends StoredRecord> extends Dialog {

    private static final int CHECK = IDialogConstants.CLIENT_ID;

    private final RecordType<E> type;
    private final List<Chosen> choices;
    private final Consumer<BulkResult> done;
    private final BulkEdit<E> edit;
    private final Inputs inputs;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<ChangeRow> rows = new ArrayList<>();
    private Chosen chosen;
    private Composite changes;
    private WorkBar bar;
    private ResultPane result;
    private Background.Running running;

    /**
     * @param choices which records it may be about, the likeliest first
     * @param done hears what was changed, once it was
     */
    public BulkEditDialog(
            Shell parent, Services services, RecordType<E> type, List<Chosen> choices, Consumer<BulkResult> done) {
        super(parent);
        this.type = type;
        this.choices = List.copyOf(choices);
        this.done = done;
        chosen = choices.getFirst();
        edit = new BulkEdit<>(services, type);
        inputs = new Inputs(services);
        type.fields().stream()
                .filter(field -> field.editable() && !field.is(Field.Use.HIDDEN))
                .forEach(fields::add);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("bulk.title", Words.inside(type.pluralLabel())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Styles.plain((Composite) super.createDialogArea(parent));
        area.setLayout(Space.grid(1, Space.L, Space.M));
        which(area);
        changes = Styles.plain(new Composite(area, SWT.NONE));
        changes.setLayout(Space.grid(1, 0, Space.S));
        changes.setLayoutData(Space.wide());
        Button more = new Button(area, SWT.PUSH);
        more.setText(Messages.get("bulk.more"));
        more.addListener(SWT.Selection, event -> add());
        bar = new WorkBar(area);
        result = new ResultPane(area, type);
        return area;
    }

    private void which(Composite area) {
        if (choices.size() == 1) {
            Label label = Styles.plain(new Label(area, SWT.NONE));
            label.setText(words(chosen));
            return;
        }
        Composite group = Styles.plain(new Composite(area, SWT.NONE));
        group.setLayout(Space.grid(1, 0, Space.XS));
        for (Chosen choice : choices) {
            Button radio = Styles.plain(new Button(group, SWT.RADIO));
            radio.setText(words(choice));
            radio.setSelection(choice == chosen);
            radio.addListener(SWT.Selection, event -> {
                if (radio.getSelection()) {
                    chosen = choice;
                    changed();
                }
            });
        }
    }

    private String words(Chosen choice) {
        return Messages.get(choice.everything() ? "bulk.all" : "bulk.selected", type.countLabel(choice.count()));
    }

    private void add() {
        Set<Field<?>> taken = new HashSet<>(rows.stream().map(ChangeRow::field).toList());
        ChangeRow[] row = new ChangeRow[1];
        row[0] = new ChangeRow(changes, fields, inputs, this::changed, () -> remove(row[0]));
        rows.add(row[0]);
        row[0].begin(taken);
        row[0].setFocus();
        grow();
    }

    private void remove(ChangeRow row) {
        if (rows.size() > 1) {
            rows.remove(row);
            row.dispose();
            changed();
            grow();
        }
    }

    /** Makes room for what is shown, without taking any away. */
    private void grow() {
        Shell shell = getShell();
        shell.layout(true, true);
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = shell.getSize();
        if (wanted.y > size.y || wanted.x > size.x) {
            shell.setSize(Math.max(size.x, wanted.x), Math.max(size.y, wanted.y));
        }
    }

    /** Something else is wanted now: what was checked counts no more. */
    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null && running == null) {
            result.clear();
            ready(null);
        }
    }

    private void ready(BulkResult checked) {
        Button apply = getButton(IDialogConstants.OK_ID);
        boolean any = checked != null && checked.changed() > 0;
        apply.setText(
                any ? Messages.get("bulk.apply", type.countLabel(checked.changed())) : Messages.get("bulk.apply.none"));
        apply.setEnabled(any);
        getButton(CHECK).setEnabled(true);
        getShell().setDefaultButton(any ? apply : getButton(CHECK));
        ((GridData) apply.getLayoutData()).widthHint =
                Math.max(convertHorizontalDLUsToPixels(90), apply.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        apply.getParent().requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, CHECK, Messages.get("bulk.check"), true);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("bulk.apply.none"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("dialog.cancel"), false);
        ready(null);
    }

    @Override
    public void create() {
        super.create();
        add();
        getShell().pack();
        getShell().setMinimumSize(getShell().getSize());
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == CHECK) {
            List<FieldChange> wanted = wanted();
            if (!wanted.isEmpty()) {
                work(progress -> edit.dryRun(chosen, wanted, progress), this::checked);
            }
        } else {
            super.buttonPressed(button);
        }
    }

    /** The changes; none where one of them is wrong. */
    private List<FieldChange> wanted() {
        List<FieldChange> wanted = new ArrayList<>();
        for (ChangeRow row : rows) {
            FieldChange change = row.change();
            if (change == null) {
                return List.of();
            }
            wanted.add(change);
        }
        return wanted;
    }

    private void checked(BulkResult found) {
        result.show(found);
        ready(found);
        grow();
        (found.changed() > 0 ? getButton(IDialogConstants.OK_ID) : getButton(CHECK)).setFocus();
    }

    @Override
    protected void okPressed() {
        List<FieldChange> wanted = wanted();
        if (!wanted.isEmpty()) {
            work(progress -> edit.apply(chosen, wanted, progress), changed -> {
                super.okPressed();
                done.accept(changed);
            });
        }
    }

    private void work(Function<Progress, BulkResult> what, Consumer<BulkResult> then) {
        enable(false);
        bar.show(true);
        grow();
        running = Background.work(getShell().getText(), progress -> what.apply(bar.watch(progress)))
                .then(found -> {
                    finished();
                    then.accept(found);
                })
                .cancelled(() -> stopped(Messages.get("bulk.stopped")))
                .orElse(failure -> stopped(Messages.get("bulk.failed", FailedState.sentence(failure))))
                .start(getContents());
    }

    private void stopped(String why) {
        finished();
        result.say(why);
        ready(null);
        grow();
    }

    private void finished() {
        running = null;
        bar.show(false);
        enable(true);
    }

    private void enable(boolean wanted) {
        changes.setEnabled(wanted);
        getButton(CHECK).setEnabled(wanted);
        getButton(IDialogConstants.OK_ID).setEnabled(wanted);
    }

    /** Stops what runs first; nothing of it is kept then. */
    @Override
    protected void cancelPressed() {
        if (running != null) {
            running.cancel();
            stopped(Messages.get("bulk.stopped"));
        } else {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }
}
