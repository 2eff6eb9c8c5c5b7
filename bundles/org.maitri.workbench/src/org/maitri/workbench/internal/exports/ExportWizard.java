package org.maitri.workbench.internal.exports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.list.RecordListView;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** Writes all records of a type to a file, in the background. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private static final int PAGE = 1000;

    private IWorkbench workbench;
    private ExportPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle(Messages.get("export.title"));
    }

    @Override
    public void addPages() {
        page = new ExportPage(
                Services.require(workbench, Records.class), Services.require(workbench, Exports.class), shownType());
        addPage(page);
    }

    /** The record type of the list in front; empty if there is none. */
    private Optional<String> shownType() {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage)
                .flatMap(shown -> Stream.of(shown.getViewReferences())
                        .map(reference -> reference.getView(false))
                        .filter(view -> view instanceof RecordListView && shown.isPartVisible(view))
                        .map(view -> ((RecordListView) view).recordType())
                        .findFirst());
    }

    @Override
    public boolean performFinish() {
        ExportPage.Wanted wanted = page.wanted();
        Shell window = getShell().getParent() instanceof Shell parent ? parent : getShell();
        Exports exports = Services.require(workbench, Exports.class);
        ListQuery query = ListQuery.of(wanted.type(), PAGE).withArchived(wanted.archived());
        List<String> fields = Stream.concat(
                        wanted.type().fields().stream()
                                .filter(field -> !field.is(Field.Use.HIDDEN))
                                .map(Field::id),
                        Stream.of(Exports.KEPT_COLUMNS))
                .toList();
        Background.work(
                        Messages.get("export.running", wanted.file().getFileName()),
                        progress -> exports.write(query, fields, wanted.format(), wanted.file(), progress))
                .then(rows -> MessageDialog.openInformation(
                        window,
                        Messages.get("export.title"),
                        Messages.get("export.done", wanted.type().countLabel(rows), wanted.file())))
                .orElse(failure -> FailedState.dialog(window, Messages.get("export.title"), failure))
                .shown()
                .start(window);
        return true;
    }
}
