package org.maitri.ui.internal.list;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.bulk.BulkEditDialog;
import org.maitri.ui.internal.bulk.BulkResult;
import org.maitri.ui.internal.bulk.Chosen;
import org.maitri.ui.internal.merge.Absorbed;

/** What a person can do with the rows of a list. UI thread only; the work runs in the background. */
public final class ListActions {

    private static final int MOST_COPIED = 20_000;

    private final ListHost host;
    private final RecordListPresenter presenter;
    private final RecordGrid grid;
    private final Footer footer;

    ListActions(ListHost host, RecordListPresenter presenter, RecordGrid grid, Footer footer) {
        this.host = host;
        this.presenter = presenter;
        this.grid = grid;
        this.footer = footer;
    }

    /** What the list has to do with segments. */
    public SegmentActions segments() {
        return new SegmentActions(host, presenter, grid.table());
    }

    private RecordType<?> type() {
        return presenter.type();
    }

    /** Whether the person may change records of this type. */
    public boolean mayWrite() {
        return host.services()
                .find(Access.class)
                .map(access -> access.may(type().writePermission()))
                .orElse(true);
    }

    public void open() {
        grid.selection().stream().limit(10).map(ListRow::record).forEach(host::open);
    }

    /** Whether the person may add records of this type. */
    public boolean mayAdd() {
        return type().madeByHand() && mayWrite();
    }

    public void openNew() {
        if (mayAdd()) {
            host.openNew(type().id(), Map.of());
        }
    }

    /** Copies the selected rows as cells that a spreadsheet takes. */
    public void copy() {
        if (!grid.everything()) {
            copy(grid.selection(), grid.selection().size());
            return;
        }
        Chosen all = grid.chosen();
        Background.work(Messages.get("list.copy"), progress -> {
                    List<ListRow> rows = new ArrayList<>();
                    ListQuery query = presenter.query(1000);
                    ListQuery.Cursor after = null;
                    List<ListRow> page;
                    do {
                        page = host.services().require(Records.class).page(query.after(after), progress);
                        rows.addAll(page);
                        after = page.isEmpty() ? null : page.getLast().cursor();
                    } while (after != null && rows.size() < MOST_COPIED);
                    return rows;
                })
                .then(rows -> copy(rows, all.count()))
                .start(grid);
    }

    private void copy(List<ListRow> rows, long wanted) {
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(grid.getDisplay());
            clipboard.setContents(
                    new Object[] {new RowWords(grid.columns()).table(rows)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            String copied = type().countLabel(rows.size());
            footer.tell(
                    wanted > rows.size()
                            ? Messages.get("list.copied.first", copied, type().countLabel(wanted))
                            : Messages.get("list.copied", copied));
        }
    }

    /** Whether one of the selected rows is archived, or is not. */
    public boolean anySelected(boolean archived) {
        boolean unseen = grid.everything() && (!archived || presenter.asked().archived());
        return unseen || grid.selection().stream().anyMatch(row -> row.archived() == archived);
    }

    /** Archives the selected records, or brings them back; the footer offers to undo it. */
    public void archive(boolean wanted) {
        Chosen chosen = grid.everything()
                ? grid.chosen()
                : Chosen.some(
                        presenter.query(1),
                        grid.selection().stream()
                                .filter(row -> row.archived() != wanted)
                                .map(ListRow::record)
                                .toList());
        if (chosen.count() == 0 || !mayWrite() || grid.everything() && !sure(chosen, wanted)) {
            return;
        }
        String what =
                Messages.get(wanted ? "list.archive.label" : "list.restore.label", type().countLabel(chosen.count()));
        Background.work(what, progress -> archive(what, chosen, wanted, progress))
                .then(commit -> told(
                        Messages.get(wanted ? "list.archived" : "list.restored", type().countLabel(chosen.count())),
                        commit))
                .shown()
                .start(grid);
    }

    private boolean sure(Chosen chosen, boolean wanted) {
        String count = type().countLabel(chosen.count());
        String what = Messages.get(wanted ? "list.archive.label" : "list.restore.label", count);
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        grid.getShell(),
                        what,
                        Messages.get("list.all.sure", count),
                        SWT.NONE,
                        what,
                        Messages.get("dialog.cancel"))
                == 0;
    }

    private Optional<UUID> archive(String what, Chosen chosen, boolean wanted, Progress progress) {
        Database database = host.services().require(Database.class);
        database.write(
                what,
                work -> {
                    chosen.each(host.services().require(Records.class), progress, some -> {
                        if (!wanted) {
                            Absorbed.refuse(host.services(), some);
                        }
                        for (RecordRef record : some) {
                            work.find(record).ifPresent(found -> archive(found, wanted));
                        }
                        if (chosen.everything()) {
                            work.entities().flush();
                            work.entities().clear();
                        }
                    });
                    return null;
                },
                progress);
        return database.lastCommit();
    }

    private static void archive(StoredRecord found, boolean wanted) {
        if (wanted) {
            found.archive(Instant.now());
        } else {
            found.unarchive();
        }
    }

    /** Changes fields of the selected records, or of all that the list finds. */
    public void change() {
        if (mayWrite()) {
            change(type());
        }
    }

    private <E extends StoredRecord> void change(RecordType<E> type) {
        List<Chosen> choices = new ArrayList<>();
        Chosen selected = grid.chosen();
        if (!selected.everything() && selected.count() > 0) {
            choices.add(selected);
        }
        long all = presenter.total().orElse(presenter.loaded());
        if (selected.count() != all || selected.everything()) {
            choices.add(Chosen.all(presenter.query(1), all));
        }
        new BulkEditDialog<>(grid.getShell(), host.services(), type, choices, this::changed).open();
    }

    private void changed(BulkResult result) {
        String done = Messages.get("bulk.done", type().countLabel(result.changed()));
        told(
                result.failed() == 0
                        ? done
                        : done + ' ' + Messages.get("bulk.left", type().countLabel(result.failed())),
                result.commit());
    }

    /** Says what was done, with a way to take it back if it is known what it was done in. */
    public void told(String what, Optional<UUID> commit) {
        if (commit.isPresent()) {
            footer.tell(what, Messages.get("list.undo"), () -> undo(commit.get()));
        } else {
            footer.tell(what);
        }
    }

    private void undo(UUID commit) {
        Background.work(
                        Messages.get("list.undo"),
                        progress -> host.services().require(Journal.class).undo(commit, progress))
                .then(undone -> footer.tell(
                        undone.conflicts().isEmpty()
                                ? Messages.get("list.undone")
                                : Messages.get(
                                        "list.undone.conflicts",
                                        undone.conflicts().size())))
                .start(grid);
    }

    /** Asks for a file and writes the list into it, with the columns that are shown, or the chosen records as a whole. */
    public void export() {
        Exports exports = host.services().require(Exports.class);
        List<Exports.Format> formats = exports.formats(type().id());
        FileDialog dialog = new FileDialog(grid.getShell(), SWT.SAVE);
        dialog.setText(Messages.get("export.title", Words.inside(type().pluralLabel())));
        dialog.setFilterNames(formats.stream()
                .map(format -> Messages.get("export.format", format.label(), format.extension()))
                .toArray(String[]::new));
        dialog.setFilterExtensions(
                formats.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
        dialog.setFileName(type().pluralLabel() + '.' + formats.getFirst().extension());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Exports.Format filtered = formats.get(Math.max(0, dialog.getFilterIndex()));
        Exports.Format format = chosen.endsWith('.' + filtered.extension())
                ? filtered
                : formats.stream()
                        .filter(known -> chosen.endsWith('.' + known.extension()))
                        .findFirst()
                        .orElse(filtered);
        boolean named = chosen.endsWith('.' + format.extension());
        export(exports, format, Path.of(named ? chosen : chosen + '.' + format.extension()));
    }

    private void export(Exports exports, Exports.Format format, Path file) {
        List<String> fields = grid.columns().shown().stream()
                .map(column -> column.field().id())
                .toList();
        ListQuery query = presenter.query(1000);
        List<RecordRef> selected = format.columns() || grid.everything() ? List.of() : only(grid.selection());
        Background.work(
                        Messages.get("export.title", Words.inside(type().pluralLabel())),
                        progress -> selected.isEmpty()
                                ? exports.write(query, fields, format.id(), file, progress)
                                : exports.write(selected, format.id(), file, progress))
                .then(rows -> footer.tell(Messages.get("export.done", type().countLabel(rows), file.getFileName())))
                .shown()
                .start(grid);
    }

    /** The selected records if the person wants only these; none for the whole list. */
    private List<RecordRef> only(List<ListRow> selection) {
        if (selection.size() < 2) {
            return List.of();
        }
        boolean some = MessageDialog.open(
                        MessageDialog.QUESTION,
                        grid.getShell(),
                        Messages.get("export.title", Words.inside(type().pluralLabel())),
                        Messages.get("export.which"),
                        SWT.NONE,
                        Messages.get("export.selected", selection.size()),
                        Messages.get("export.all"))
                == 0;
        return some ? selection.stream().map(ListRow::record).toList() : List.of();
    }

    /** Lets the person choose the columns. */
    public void columns() {
        if (new ColumnDialog(grid.getShell(), grid.columns()).ask()) {
            grid.columnsChanged();
            grid.columnsWereChosen();
        }
    }

    public void refresh() {
        presenter.reload();
    }

    /** Shows the menu of the selected rows, what modules add to it included, below the right end of a control. */
    void showMenu(Control control) {
        Menu menu = grid.table().getMenu();
        menu.setLocation(control.toDisplay(control.getSize().x, control.getSize().y));
        menu.setVisible(true);
    }
}
