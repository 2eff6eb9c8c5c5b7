package org.maitri.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.Progress;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Space;

/** The plug-ins that are installed, where they are added, renewed, switched off and removed. UI thread only. */
public final class PluginsDialog extends Dialog {

    private static final int RESTART = IDialogConstants.CLIENT_ID;

    private final Plugins plugins;
    private final String headline;
    private PluginTable table;
    private Label said;
    private Button update;
    private Button toggle;
    private Button remove;
    private Button restart;

    /** @param headline why it is shown, where nobody asked for it; may be blank */
    public PluginsDialog(Shell parent, Plugins plugins, String headline) {
        super(parent);
        this.plugins = plugins;
        this.headline = headline;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.M));
        if (!headline.isBlank()) {
            Label why = new Label(area, SWT.WRAP);
            why.setText(PlainText.inLabel(headline));
            why.setLayoutData(wrapped());
        }
        table = new PluginTable(area, this::selected);
        buttons(area);
        said = new Label(area, SWT.WRAP);
        GridData words = wrapped();
        words.heightHint = said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
        said.setLayoutData(words);
        DropTarget drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    install(files[0]);
                }
            }
        });
        show("");
        return area;
    }

    private static GridData wrapped() {
        GridData data = Space.wide();
        data.horizontalSpan = 2;
        data.widthHint = PluginTable.WIDTH;
        return data;
    }

    private void buttons(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(Space.grid(1, 0, Space.S));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button(bar, "install", this::choose);
        update = button(
                bar,
                "update",
                () -> change(
                        "updated",
                        "update.none",
                        (chosen, progress) -> plugins.update(
                                Set.of(chosen.id()), Optional.empty(), new TrustQuestion(getShell()), progress)));
        toggle = button(
                bar,
                "disable",
                () -> change(
                        "toggled",
                        "toggled",
                        (chosen, progress) -> plugins.enable(Set.of(chosen.id()), chosen.state() == Plugin.State.OFF)));
        remove = button(bar, "remove", this::remove);
    }

    private static Button button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(label));
        button.setLayoutData(Space.wide());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        restart = createButton(parent, RESTART, Messages.get("restart"), false);
        restart.setEnabled(Plugins.safeMode());
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        super.buttonPressed(button);
        if (button == RESTART) {
            close();
            PlatformUI.getWorkbench().restart();
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.get("install.title"));
        dialog.setFilterExtensions(new String[] {"*.zip;*.jar", "*.*"});
        dialog.setFilterNames(new String[] {Messages.get("install.files"), Messages.get("install.all")});
        Optional.ofNullable(dialog.open()).ifPresent(this::install);
    }

    private void install(String file) {
        work(
                Messages.get("installing", Path.of(file).getFileName()),
                "installed",
                "install.none",
                progress -> plugins.install(file, Set.of(), new TrustQuestion(getShell()), progress));
    }

    private void remove() {
        Plugin chosen = table.selected().orElseThrow();
        if (MessageDialog.openQuestion(
                getShell(), Messages.get("remove.title"), Messages.get("remove.question", chosen.label()))) {
            change("removed", "removed", (plugin, progress) -> plugins.remove(Set.of(plugin.id())));
        }
    }

    /** What is done with the selected plug-in. */
    private interface Change {

        List<Plugin> make(Plugin chosen, Progress progress);
    }

    private void change(String done, String nothing, Change change) {
        Plugin chosen = table.selected().orElseThrow();
        work(Messages.get("working", chosen.label()), done, nothing, progress -> change.make(chosen, progress));
    }

    private void work(String name, String done, String nothing, Function<Progress, List<Plugin>> change) {
        said.setText(name);
        Background.work(name, change)
                .then(changed -> {
                    show(
                            changed.isEmpty()
                                    ? Messages.get(nothing)
                                    : Messages.get(
                                            done,
                                            changed.stream()
                                                    .map(plugin -> plugin.label() + ' ' + plugin.version())
                                                    .collect(Collectors.joining(", "))));
                    if (!changed.isEmpty()) {
                        restart.setEnabled(true);
                    }
                })
                .orElse(failure -> show(FailedState.sentence(failure)))
                .cancelled(() -> show(Messages.get("cancelled")))
                .awaited()
                .start(table.control());
    }

    /** Reads the list in the background, and says what was done. */
    private void show(String words) {
        Background.work(Messages.get("title"), progress -> plugins.installed())
                .then(all -> {
                    table.show(all);
                    selected();
                    if (!words.isBlank()) {
                        said.setText(PlainText.inLabel(words));
                    }
                })
                .start(table.control());
    }

    private void selected() {
        Optional<Plugin> chosen = table.selected();
        update.setEnabled(chosen.isPresent());
        remove.setEnabled(chosen.isPresent());
        toggle.setEnabled(chosen.isPresent());
        toggle.setText(Messages.get(
                chosen.filter(plugin -> plugin.state() == Plugin.State.OFF).isPresent() ? "enable" : "disable"));
        said.setText(PlainText.inLabel(chosen.map(PluginTable::words).orElse("")));
    }
}
