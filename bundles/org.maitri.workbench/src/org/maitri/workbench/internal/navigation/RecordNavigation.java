package org.maitri.workbench.internal.navigation;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.ui.FailedState;
import org.maitri.ui.list.RecordListView;
import org.maitri.ui.page.RecordPages;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.reports.ReportsPerspective;
import org.maitri.workbench.internal.reports.ReportsView;

/** Goes to records and to their lists, in the perspective they belong to. UI thread only. */
public final class RecordNavigation {

    private final IWorkbenchPage page;
    private final RecordPlaces places;

    public RecordNavigation(IWorkbenchPage page) {
        this.page = page;
        this.places = RecordPlaces.of(Platform.getExtensionRegistry());
    }

    /** Opens the page of a record; where the perspective has no room for one, in that of the record's module. */
    public void open(RecordRef record) {
        if (!page.isEditorAreaVisible()) {
            places.perspective(record.type()).ifPresent(this::show);
        }
        RecordPages.open(page, record);
    }

    /** Brings an open page to the perspective of its module. */
    void bring(IEditorPart editor, String recordType) {
        places.perspective(recordType).ifPresent(this::show);
        page.setEditorAreaVisible(true);
        page.activate(editor);
    }

    /** Shows the list of a record type in its perspective. */
    public void openList(String recordType) {
        places.perspective(recordType).ifPresent(this::show);
        places.view(recordType)
                .ifPresentOrElse(
                        this::showView,
                        () -> MessageDialog.openInformation(
                                page.getWorkbenchWindow().getShell(),
                                Messages.get("list.title"),
                                Messages.get("list.none")));
    }

    /** Shows just the records that a query finds in the list of their type. @param words what they have in common */
    public void openList(String words, ListQuery query) {
        openList(query.type());
        places.view(query.type())
                .map(page::findView)
                .filter(RecordListView.class::isInstance)
                .ifPresent(view -> ((RecordListView) view).within(words, query));
    }

    /** Shows a report of a period, as periods are written. */
    public void openReport(String report, String period) {
        show(ReportsPerspective.ID);
        showView(ReportsView.ID);
        if (page.findView(ReportsView.ID) instanceof ReportsView view) {
            view.show(report, period);
        }
    }

    private void show(String perspective) {
        IPerspectiveDescriptor descriptor =
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective);
        if (descriptor != null) {
            page.setPerspective(descriptor);
        }
    }

    private void showView(String id) {
        try {
            page.showView(id);
        } catch (PartInitException failure) {
            FailedState.dialog(page.getWorkbenchWindow().getShell(), Messages.get("list.title"), failure);
        }
    }
}
