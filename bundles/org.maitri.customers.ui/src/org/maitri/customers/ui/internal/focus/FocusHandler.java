package org.maitri.customers.ui.internal.focus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.list.RecordListView;

/** Shows the customer that is selected, or whose page is in front, and nothing else. */
public final class FocusHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RecordRef customer = customer(event);
        if (window != null && customer != null) {
            RecordListView list = list(window, HandlerUtil.getActivePart(event), customer.type());
            new FocusWindow(
                            window,
                            (record, step) -> list == null
                                    ? null
                                    : list.neighbour(record, step).orElse(null))
                    .open(customer);
        }
        return null;
    }

    private static RecordRef customer(ExecutionEvent event) {
        Object chosen = null;
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            chosen = editor.getEditorInput().getAdapter(RecordRef.class);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            chosen = selection.getFirstElement();
        }
        return chosen instanceof RecordRef record
                        && (record.type().equals(Person.TYPE) || record.type().equals(Organisation.TYPE))
                ? record
                : null;
    }

    /** The list it came from: the one in front, else one of the same records. */
    private static RecordListView list(IWorkbenchWindow window, IWorkbenchPart active, String recordType) {
        if (active instanceof RecordListView list && list.recordType().equals(recordType)) {
            return list;
        }
        for (IViewReference reference : window.getActivePage().getViewReferences()) {
            if (reference.getView(false) instanceof RecordListView list
                    && list.recordType().equals(recordType)) {
                return list;
            }
        }
        return null;
    }
}
