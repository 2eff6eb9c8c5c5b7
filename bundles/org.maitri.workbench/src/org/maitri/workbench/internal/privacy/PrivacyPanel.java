package org.maitri.workbench.internal.privacy;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.Progress;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.Privacy;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Shows whether a person may be used and contacted and who looked, and does what the person asks for. */
final class PrivacyPanel extends Composite {

    private static final int LOOKS = 8;

    private final PageContext context;
    private final Label state;
    private final Label looks;
    private final Button lock;
    private boolean locked;

    PrivacyPanel(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        parent.setLayout(Space.grid(1, 0, 0));
        setLayoutData(Space.wide());
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        state = new Label(this, SWT.WRAP);
        state.setLayoutData(Space.wide());
        Composite buttons = Styles.plain(new Composite(this, SWT.NONE));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = Space.S;
        buttons.setLayout(row);
        buttons.setLayoutData(Space.wide()); // in as many rows as it takes
        button(buttons, "privacy.show", Privacy.FILE, this::show);
        button(buttons, "privacy.export", Privacy.FILE, this::export);
        lock = button(buttons, "privacy.lock", Privacy.RESTRICT, this::lock);
        button(buttons, "privacy.erase", Privacy.ERASE, this::tryErasing);
        looks = Styles.muted(new Label(this, SWT.WRAP));
        looks.setLayoutData(Space.wide());
        context.onRefresh(this::load);
        load();
    }

    private Button button(Composite parent, String key, String permission, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setEnabled(context.service(Access.class).may(permission));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Privacy privacy() {
        return context.service(Privacy.class);
    }

    private record Shown(boolean locked, String state, String looks) {}

    private void load() {
        context.load(this::read, shown -> {
            if (!isDisposed()) {
                locked = shown.locked();
                lock.setText(Messages.get(locked ? "privacy.unlock" : "privacy.lock"));
                lock.requestLayout();
                state.setText(shown.state());
                looks.setText(shown.looks());
                requestLayout();
            }
        });
    }

    private Shown read() {
        boolean restricted = privacy().restriction(context.record()).isPresent();
        StringBuilder words = new StringBuilder();
        for (String channel : new String[] {"mail", "phone", "post"}) {
            Contacting.Answer answer =
                    context.service(Contacting.class).mayContact(context.record(), channel, "marketing");
            words.append(words.isEmpty() ? "" : "\n")
                    .append(Messages.get(
                            answer.allowed() ? "privacy.may" : "privacy.maynot",
                            Messages.get("privacy.channel." + channel),
                            answer.reason()));
        }
        StringBuilder seen = new StringBuilder();
        context.service(Accesses.class)
                .of(context.record(), LOOKS)
                .forEach(look -> seen.append(seen.isEmpty() ? "" : "\n").append(LookWords.of(look)));
        return new Shown(
                restricted,
                words.toString(),
                seen.isEmpty() ? Messages.get("privacy.looks.none") : Messages.get("privacy.looks", seen));
    }

    private <T> void run(String key, Function<Progress, T> work, Consumer<T> then) {
        Background.work(Messages.get(key), work)
                .then(then)
                .orElse(failure -> FailedState.dialog(getShell(), Messages.get(key), failure))
                .start(this);
    }

    private void show() {
        run("privacy.show", progress -> privacy().file(context.record(), progress), file -> {
            new PersonFileDialog(getShell(), file).open();
            load();
        });
    }

    private void export() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.get("privacy.export"));
        dialog.setMessage(Messages.get("privacy.export.where"));
        String folder = dialog.open();
        if (folder != null) {
            run("privacy.export", progress -> privacy().export(context.record(), Path.of(folder), progress), files -> {
                MessageDialog.openInformation(
                        getShell(),
                        Messages.get("privacy.export"),
                        Messages.get("privacy.exported", files.getFirst(), files.getLast()));
                load();
            });
        }
    }

    private void lock() {
        if (locked) {
            run(
                    "privacy.unlock",
                    progress -> {
                        privacy().lift(context.record());
                        return true;
                    },
                    done -> load());
            return;
        }
        InputDialog reason = new InputDialog(
                getShell(), Messages.get("privacy.lock"), Messages.get("privacy.lock.reason"), "", null);
        if (reason.open() == Window.OK) {
            run(
                    "privacy.lock",
                    progress -> {
                        privacy().restrict(context.record(), reason.getValue());
                        return true;
                    },
                    done -> load());
        }
    }

    private void tryErasing() {
        run("privacy.erase", progress -> privacy().erase(context.record(), "", true, progress), tried -> {
            String[] ways = {Messages.get("privacy.erase.do"), Messages.get("privacy.erase.not")};
            MessageDialog dialog = new MessageDialog(
                    getShell(),
                    Messages.get("privacy.erase"),
                    null,
                    Messages.get("privacy.erase.ask", LookWords.of(tried)),
                    MessageDialog.WARNING,
                    1,
                    ways);
            if (dialog.open() == 0) {
                erase();
            }
        });
    }

    private void erase() {
        DirectoryDialog where = new DirectoryDialog(getShell());
        where.setText(Messages.get("privacy.erase"));
        where.setMessage(Messages.get("privacy.erase.where"));
        String folder = where.open();
        if (folder == null) {
            return;
        }
        run(
                "privacy.erase",
                progress -> {
                    ErasureCertificate certificate = privacy().erase(context.record(), "", false, progress);
                    return privacy().write(certificate, Path.of(folder));
                },
                files -> {
                    Shell window = getShell();
                    if (context.page() != null && context.page().getActiveEditor() != null) {
                        context.page().closeEditor(context.page().getActiveEditor(), false);
                    }
                    MessageDialog.openInformation(
                            window, Messages.get("privacy.erase"), Messages.get("privacy.erased", files.getFirst()));
                });
    }
}
