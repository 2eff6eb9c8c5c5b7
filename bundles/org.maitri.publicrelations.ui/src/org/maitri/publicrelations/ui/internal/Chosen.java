package org.maitri.publicrelations.ui.internal;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** The record a command is meant for: that of the page, else the one selected in the list. */
final class Chosen {

    private Chosen() {}

    static Optional<RecordRef> of(ExecutionEvent event, Class<? extends StoredRecord> entity) {
        Object chosen = null;
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            chosen = editor.getEditorInput().getAdapter(RecordRef.class);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            chosen = selection.getFirstElement();
        }
        return chosen instanceof RecordRef record && record.type().equals(StoredRecord.typeOf(entity))
                ? Optional.of(record)
                : Optional.empty();
    }
}
