package org.maitri.ui.internal.merge;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.merge.MergeDialog;
import org.maitri.ui.page.RecordEditor;
import org.maitri.ui.page.RecordPages;

/** Merges the two selected records, or the one that is open or selected with another. */
public final class MergeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<RecordRef> records = records(event);
        if (records.size() == 1) {
            String title = HandlerUtil.getActivePart(event) instanceof RecordEditor editor ? editor.getTitle() : "";
            new PickDialog(shell, records.getFirst(), title).ask().ifPresent(records::add);
        } else if (records.size() != 2) {
            MessageDialog.openInformation(shell, Messages.get("pick.title"), Messages.get("select.two"));
        }
        if (records.size() == 2) {
            new MergeDialog(shell, records.get(0), records.get(1), record -> RecordPages.open(page, record)).ask();
        }
        return null;
    }

    private static List<RecordRef> records(ExecutionEvent event) {
        List<RecordRef> records = new ArrayList<>();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (HandlerUtil.getActivePart(event) instanceof RecordEditor open) {
            open.record().ifPresent(records::add);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && !selection.isEmpty()) {
            for (Object each : selection.toList()) {
                if (each instanceof RecordRef record) {
                    records.add(record);
                }
            }
        } else if (editor instanceof RecordEditor open) {
            open.record().ifPresent(records::add);
        }
        return records;
    }
}
