package org.maitri.ui.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.page.RecordEditorInput;

/** The records a command is for. */
public final class ChosenRecords {

    private ChosenRecords() {}

    /** Those selected in the list, in its order, else the one whose page is in front. @param most how many at most */
    public static List<RecordRef> of(ExecutionEvent event, int most) {
        List<RecordRef> selected = HandlerUtil.getCurrentStructuredSelection(event).stream()
                .filter(RecordRef.class::isInstance)
                .map(RecordRef.class::cast)
                .limit(most)
                .toList();
        return selected.isEmpty() && HandlerUtil.getActiveEditorInput(event) instanceof RecordEditorInput page
                ? page.record().stream().toList()
                : selected;
    }
}
