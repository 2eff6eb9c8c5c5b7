package org.maitri.ui.internal.list;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;

/** What a person can do with the rows of a list. UI thread only; the work runs in the background. */
public final class ListActions {

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

    public void openNew() {
        if (mayWrite()) {
            host.openNew(type().id(), Map.of());
        }
    }

    /** Copies the selected rows as cells that a spreadsheet takes. */
    public void copy() {
        List<ListRow> rows = grid.selection();
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(grid.getDisplay());
            clipboard.setContents(
                    new Object[] {new RowWords(grid.columns()).table(rows)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            footer.tell(Messages.get("list.copied", type().countLabel(rows.size())));
        }
    }

    /** Whether one of the selected rows is archived, or is not. */
    public boolean anySelected(boolean archived) {
        return grid.selection().stream().anyMatch(row -> row.archived() == archived);
    }

    /** Archives the selected records, or brings them back; the footer offers to undo it. */
    public void archive(boolean wanted) {
        List<RecordRef> records = grid.selection().stream()
                .filter(row -> row.archived() != wanted)
                .map(ListRow::record)
                .toList();
        if (records.isEmpty() || !mayWrite()) {
            return;
        }
        String what =
                Messages.get(wanted ? "list.archive.label" : "list.restore.label", type().countLabel(records.size()));
        Background.work(what, progress -> archive(what, records, wanted, progress))
                .then(commit -> told(
                        Messages.get(wanted ? "list.archived" : "list.restored", type().countLabel(records.size())),
                        commit))
                .start(grid);
    }

    private Optional<UUID> archive(String what, List<RecordRef> records, boolean wanted, Progress progress) {
        Database database = host.services().require(Database.class);
        database.write(
                what,
                work -> {
                    for (RecordRef record : records) {
                        work.find(record).ifPresent(found -> {
                            if (wanted) {
                                found.archive(Instant.now());
                            } else {
                                found.unarchive();
                            }
                        });
                    }
                    return null;
                },
                progress);
        return database.lastCommit();
    }

    private void told(String what, Optional<UUID> commit) {
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

    /** Asks for a file and writes the whole list into it, with the columns that are shown. */
    public void export() {
        FileDialog dialog = new FileDialog(grid.getShell(), SWT.SAVE);
        dialog.setText(Messages.get("export.title", Words.inside(type().pluralLabel())));
        dialog.setFilterNames(new String[] {Messages.get("export.xlsx"), Messages.get("export.csv")});
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFileName(type().pluralLabel() + ".xlsx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        String usual = dialog.getFilterIndex() == 1 ? "csv" : "xlsx";
        boolean named = chosen.endsWith(".csv") || chosen.endsWith(".xlsx");
        Path file = Path.of(named ? chosen : chosen + '.' + usual);
        String format = file.toString().endsWith(".csv") ? "csv" : "xlsx";
        List<String> fields = grid.columns().shown().stream()
                .map(column -> column.field().id())
                .toList();
        ListQuery query = presenter.query(1000);
        Background.work(
                        Messages.get("export.title", Words.inside(type().pluralLabel())),
                        progress -> host.services().require(Exports.class).write(query, fields, format, file, progress))
                .then(rows -> footer.tell(Messages.get("export.done", type().countLabel(rows), file.getFileName())))
                .shown()
                .start(grid);
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
}
