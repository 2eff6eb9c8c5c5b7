package org.maitri.ui.page;

import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.FailedState;
import org.maitri.ui.internal.Messages;

/** Opens record pages. UI thread only. */
public final class RecordPages {

    private RecordPages() {}

    /** Opens the page of a record, or brings it to the front. */
    public static void open(IWorkbenchPage page, RecordRef record) {
        open(page, RecordEditorInput.of(record));
    }

    /** Opens the page of a new record. @param values what it begins with, by field id */
    public static void openNew(IWorkbenchPage page, String recordType, Map<String, Object> values) {
        open(page, RecordEditorInput.forNew(recordType, values));
    }

    private static void open(IWorkbenchPage page, RecordEditorInput input) {
        try {
            page.setEditorAreaVisible(true);
            page.openEditor(input, RecordEditor.ID, true, IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException failure) {
            ILog.of(RecordPages.class).error(failure.getMessage(), failure);
            FailedState.dialog(page.getWorkbenchWindow().getShell(), Messages.get("page.open.failed"), failure);
        }
    }
}
