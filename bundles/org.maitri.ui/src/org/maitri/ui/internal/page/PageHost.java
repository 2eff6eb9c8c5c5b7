package org.maitri.ui.internal.page;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.internal.Remembered;
import org.maitri.ui.internal.Services;

/** Where a record page lives. UI thread only. */
public interface PageHost {

    Services services();

    Remembered remembered();

    /** The folder that keeps drafts. */
    Path drafts();

    /** The page of the workbench window; null where there is no workbench. */
    IWorkbenchPage page();

    void open(RecordRef record);

    void openNew(String recordType, Map<String, Object> values);

    /** Handles a command while the page is in front, until the control is disposed. */
    default void onCommand(String command, Runnable action, Control owner) {}

    /** The page saves itself under another record, or has another name, or is dirty or not any more. */
    void changed();
}
