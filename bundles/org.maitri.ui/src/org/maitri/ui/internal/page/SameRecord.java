package org.maitri.ui.internal.page;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * A record has one page. The platform looks for a page that was restored and not shown yet by its name, which whoever opens
 * the record does not know.
 */
public final class SameRecord implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference page, IEditorInput wanted) {
        try {
            return wanted.equals(page.getEditorInput());
        } catch (PartInitException gone) {
            ILog.of(SameRecord.class).warn("A restored page was left out", gone);
            return false;
        }
    }
}
