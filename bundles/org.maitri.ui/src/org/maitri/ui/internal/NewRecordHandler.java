package org.maitri.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.spi.access.Access;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.Icons;
import org.maitri.ui.page.RecordPages;

/** Asks which kind of record is wanted and opens the page of a new one; lists know theirs and do not ask. */
public final class NewRecordHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Services services = Services.installed();
        Optional<Access> access = services.find(Access.class);
        List<RecordType<?>> types = services.find(Records.class).map(Records::types).orElse(List.of()).stream()
                .filter(type -> type.standalone() && type.madeByHand())
                .filter(type -> access.isEmpty() || access.get().may(type.writePermission()))
                .toList();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new TypeLabels(window));
        dialog.setTitle(Messages.get("new.title"));
        dialog.setMessage(Messages.get("new.message"));
        dialog.setElements(types.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof RecordType<?> type) {
            RecordPages.openNew(window.getActivePage(), type.id(), Map.of());
        }
        return null;
    }

    /** Record types by their label and icon. */
    private static final class TypeLabels extends LabelProvider {

        private final IWorkbenchWindow window;

        TypeLabels(IWorkbenchWindow window) {
            this.window = window;
        }

        @Override
        public String getText(Object element) {
            return ((RecordType<?>) element).label();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.small(window.getShell(), ((RecordType<?>) element).icon());
        }
    }
}
