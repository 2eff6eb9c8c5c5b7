package org.maitri.customers.ui.internal.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.customers.Note;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineFilter;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** A timeline with what narrows it down: its rows are read page by page as they come into sight. */
public final class TimelinePanel extends Composite {

    private final PageContext context;
    private final TimelinePresenter presenter;
    private final TimelineBar bar;
    private final TimelineCanvas canvas;
    private final Label empty;
    private Consumer<TimelineEntry> edit = entry -> {};
    private Consumer<TimelineEntry> archive = entry -> {};
    private boolean reading;
    /** Counts what was asked for from the beginning, so that an answer to an older question is dropped. */
    private int asked;

    TimelinePanel(Composite parent, PageContext context, TimelinePresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        bar = new TimelineBar(this, this::filter, this::export);
        bar.setLayoutData(Space.wide());
        if (presenter.hasPeople()) {
            presenter.everybody(true);
            bar.people(this::people);
        }
        empty = Styles.muted(new Label(this, SWT.WRAP));
        empty.setLayoutData(Space.wide());
        hideEmpty(true);
        canvas = new TimelineCanvas(this);
        canvas.setLayoutData(Space.fill());
        canvas.onNearEnd(this::more);
        canvas.onOpen(this::open);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            } else if (event.keyCode == SWT.DEL) {
                own(archive);
            } else if (event.keyCode == SWT.F2) {
                own(edit);
            } else if (event.character == '/') {
                bar.focusWords();
            }
        });
        menu();
        context.load(presenter::kinds, bar::kinds);
    }

    /** What is done with an entry that was written here. */
    void onOwn(Consumer<TimelineEntry> wantedEdit, Consumer<TimelineEntry> wantedArchive) {
        edit = wantedEdit;
        archive = wantedArchive;
    }

    public void reload() {
        reading = true;
        int now = ++asked;
        context.load(presenter::again, newest -> {
            if (now == asked) {
                reading = false;
                presenter.replace(newest);
                show();
            }
        });
    }

    /** What happened is read and walked through with the keys; the form above it takes only what is typed into it. */
    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    private void people(boolean shown) {
        presenter.everybody(shown);
        reload();
    }

    private void filter(TimelineFilter wanted) {
        presenter.filter(wanted);
        reload();
    }

    private void more() {
        if (reading || presenter.ended() || presenter.rows().isEmpty()) {
            return;
        }
        reading = true;
        int now = asked;
        context.load(presenter::next, page -> {
            if (now == asked) {
                reading = false;
                presenter.append(page);
                show();
            }
        });
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        boolean nothing = presenter.rows().isEmpty();
        empty.setText(
                Messages.get(presenter.filter().equals(TimelineFilter.NONE) ? "timeline.empty" : "timeline.none"));
        hideEmpty(!nothing);
        bar.actors(presenter.actors());
        canvas.show(presenter.rows());
        layout();
    }

    private void hideEmpty(boolean hidden) {
        empty.setVisible(!hidden);
        ((GridData) empty.getLayoutData()).exclude = hidden;
    }

    private void open(TimelineEntry entry) {
        if (installed(entry)) {
            context.open(entry.record());
        }
    }

    private boolean installed(TimelineEntry entry) {
        return context.service(Records.class).type(entry.record().type()).isPresent();
    }

    private void own(Consumer<TimelineEntry> action) {
        canvas.selection()
                .filter(entry -> entry.record().type().equals(Note.TYPE))
                .ifPresent(action);
    }

    private void menu() {
        Menu menu = new Menu(canvas);
        MenuItem toggle = item(menu, "timeline.toggle", () -> canvas.selection().ifPresent(canvas::toggle));
        MenuItem open = item(menu, "timeline.open", () -> canvas.selection().ifPresent(this::open));
        MenuItem copy = item(menu, "timeline.copy", this::copy);
        MenuItem change = item(menu, "timeline.edit", () -> own(edit));
        MenuItem remove = item(menu, "timeline.archive", () -> own(archive));
        menu.addListener(SWT.Show, event -> {
            TimelineEntry entry = canvas.selection().orElse(null);
            boolean own = entry != null && entry.record().type().equals(Note.TYPE);
            toggle.setEnabled(entry != null && !entry.detail().isBlank());
            open.setEnabled(entry != null && installed(entry));
            copy.setEnabled(entry != null);
            change.setEnabled(own);
            remove.setEnabled(own);
        });
        canvas.setMenu(menu);
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(text));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void copy() {
        canvas.selection().ifPresent(entry -> {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {presenter.text(entry)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private void export() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("timeline.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Background.work(
                            Messages.get("timeline.export"),
                            progress -> write(Path.of(chosen), presenter.table(progress)))
                    .orElse(failure -> FailedState.dialog(getShell(), Messages.get("timeline.export"), failure))
                    .shown()
                    .start(this);
        }
    }

    /** The mark at the start tells spreadsheets that it is UTF-8. */
    private static Path write(Path file, String table) {
        try {
            return Files.writeString(file, '\uFEFF' + table, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
