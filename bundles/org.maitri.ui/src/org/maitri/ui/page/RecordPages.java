package org.maitri.ui.page;

import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
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

    /**
     * Shows a record while the keyboard stays where it is, in the place of the record that was shown so before.
     *
     * @param before what an earlier call returned, or null; it is closed unless something was typed on it
     * @return the page to be closed by the next preview; null where the record's page was open anyway
     */
    public static IEditorPart preview(IWorkbenchPage page, RecordRef record, IEditorPart before) {
        RecordEditorInput input = RecordEditorInput.of(record);
        IEditorPart there = page.findEditor(input);
        IEditorPart shown = null;
        if (there == null) {
            shown = show(page, input, false);
        } else {
            page.bringToTop(there);
        }
        if (before != null && before != there && !before.isDirty()) {
            page.closeEditor(before, false);
        }
        return there != null && there == before ? before : shown;
    }

    private static void open(IWorkbenchPage page, RecordEditorInput input) {
        show(page, input, true);
    }

    private static IEditorPart show(IWorkbenchPage page, RecordEditorInput input, boolean activate) {
        try {
            page.setEditorAreaVisible(true);
            return page.openEditor(input, RecordEditor.ID, activate, IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException failure) {
            ILog.of(RecordPages.class).error("A page could not be opened", failure);
            FailedState.dialog(page.getWorkbenchWindow().getShell(), Messages.get("page.open.failed"), failure);
            return null;
        }
    }
}
