package org.maitri.ui.command;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/**
 * Handles a command for one record: that of the page in front, else the one selected in the list. The command is enabled
 * where the record is where the command begins, which is looked up in the background; until that is known it is enabled, and
 * a record that is elsewhere refuses.
 */
public abstract class RecordHandler extends AbstractHandler {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private static final String UPDATE_TOPIC = "org/eclipse/e4/ui/renderer/requestEnablementUpdate";
    private static final String DATA = "org.eclipse.e4.data";
    private static final String ALL = "ALL";

    private final String recordType;
    private RecordRef seen;
    private long seenAt;

    protected RecordHandler(Class<? extends StoredRecord> entity) {
        recordType = StoredRecord.typeOf(entity);
        setBaseEnabled(false);
    }

    /** Whether the person can do this with the record now; off the UI thread. */
    protected abstract boolean isPossible(IWorkbenchWindow window, RecordRef record);

    /** Does it, on the UI thread: long work goes to the background. */
    protected abstract void run(IWorkbenchWindow window, RecordRef record);

    @Override
    public final Object execute(ExecutionEvent event) {
        RecordRef record = chosen(event.getApplicationContext());
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (record != null && window != null) {
            seen = null;
            run(window, record);
        }
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        RecordRef record = chosen(context);
        if (!(HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME)
                        instanceof IWorkbenchWindow window)
                || record == null) {
            seen = null;
            setBaseEnabled(false);
        } else if (!record.equals(seen) || System.nanoTime() - seenAt > FRESH) {
            look(window, record);
        }
    }

    private void look(IWorkbenchWindow window, RecordRef record) {
        if (!record.equals(seen)) {
            setBaseEnabled(true);
        }
        seen = record;
        seenAt = System.nanoTime();
        Background.work(recordType, progress -> isPossible(window, record))
                .then(possible -> answer(record, possible))
                .orElse(failed -> answer(record, false))
                .start(window.getShell());
    }

    private void answer(RecordRef record, boolean possible) {
        if (record.equals(seen) && isEnabled() != possible) {
            setBaseEnabled(possible);
            updateToolbars();
        }
    }

    /** Toolbars ask when something is selected or pressed, not when a handler learnt something. */
    private static void updateToolbars() {
        EventAdmin events = PlatformUI.getWorkbench().getService(EventAdmin.class);
        if (events != null) {
            events.sendEvent(new Event(UPDATE_TOPIC, Map.of(DATA, ALL)));
        }
    }

    private RecordRef chosen(Object context) {
        Object chosen = null;
        if (HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof IEditorPart editor) {
            chosen = editor.getEditorInput().getAdapter(RecordRef.class);
        } else if (HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)
                        instanceof IStructuredSelection selection
                && selection.size() == 1) {
            chosen = selection.getFirstElement();
        }
        return chosen instanceof RecordRef record && record.type().equals(recordType) ? record : null;
    }
}
