package org.maitri.workbench.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Mapping;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Keeps mappings under a name, and brings them to other people as files. */
final class MappingButtons extends Composite {

    private static final String ENDING = ".mapping.json";

    private final ImportWizard wizard;
    private final Supplier<MappingDraft> draft;
    private final Runnable changed;

    MappingButtons(Composite parent, ImportWizard wizard, Supplier<MappingDraft> draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.wizard = wizard;
        this.draft = draft;
        this.changed = changed;
        setLayout(Space.grid(4, 0, Space.S));
        button("import.mapping.load", this::load);
        button("import.mapping.save", this::save);
        button("import.mapping.read", this::readFile);
        button("import.mapping.write", this::writeFile);
    }

    private void button(String key, Consumer<Button> action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> {
            if (draft.get() != null) {
                action.accept(button);
            }
        });
    }

    private void load(Button button) {
        String type = wizard.recordType();
        Background.work(
                        Messages.get("import.mapping.load"),
                        progress -> wizard.imports().savedMappings().values().stream()
                                .filter(mapping -> mapping.recordType().equals(type))
                                .toList())
                .then(saved -> offer(button, saved))
                .orElse(this::say)
                .start(this);
    }

    private void offer(Button button, List<Mapping> saved) {
        Menu menu = new Menu(button);
        if (saved.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(Messages.get("import.mapping.none"));
            none.setEnabled(false);
        }
        for (Mapping mapping : saved) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(mapping.name());
            item.addListener(SWT.Selection, event -> use(mapping));
        }
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void use(Mapping mapping) {
        draft.get().use(mapping);
        changed.run();
    }

    private void save(Button button) {
        InputDialog dialog = new InputDialog(
                getShell(),
                Messages.get("import.mapping.save"),
                Messages.get("import.mapping.name"),
                draft.get().name(),
                text -> text.isBlank() ? Messages.get("import.mapping.name.missing") : null);
        if (dialog.open() == Window.OK) {
            Mapping mapping = draft.get().mapping(dialog.getValue().strip());
            draft.get().use(mapping);
            Background.work(Messages.get("import.mapping.save"), progress -> {
                        wizard.imports().save(mapping);
                        return mapping;
                    })
                    .orElse(this::say)
                    .start(this);
        }
    }

    private void readFile(Button button) {
        Path file = ask(SWT.OPEN, "import.mapping.read");
        if (file != null) {
            Background.work(
                            Messages.get("import.mapping.read"),
                            progress -> wizard.imports().fromJson(text(file)))
                    .then(this::use)
                    .orElse(this::say)
                    .start(this);
        }
    }

    private void writeFile(Button button) {
        Path file = ask(SWT.SAVE, "import.mapping.write");
        if (file != null) {
            Mapping mapping = draft.get().mapping();
            Background.work(
                            Messages.get("import.mapping.write"),
                            progress -> write(file, wizard.imports().toJson(mapping)))
                    .orElse(this::say)
                    .start(this);
        }
    }

    private Path ask(int style, String title) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setText(Messages.get(title));
        dialog.setFilterExtensions(new String[] {"*.json"});
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(draft.get().name().replaceAll("[^\\p{Alnum} ._-]", "_") + ENDING);
        }
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("import.mapping.unreadable", file), unreadable);
        }
    }

    private static Path write(Path file, String json) {
        try {
            return Files.writeString(file, json);
        } catch (IOException unwritable) {
            throw new RefusedException(Messages.get("import.mapping.unwritable", file), unwritable);
        }
    }

    private void say(Throwable failure) {
        FailedState.dialog(getShell(), Messages.get("import.mapping.title"), failure);
    }
}
