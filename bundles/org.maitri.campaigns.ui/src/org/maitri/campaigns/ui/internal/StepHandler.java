package org.maitri.campaigns.ui.internal;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.campaigns.Campaign;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;

/** Takes one step with the campaign of the page or the list: {@code class="…StepHandler:pause"}. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

    private CampaignStep step;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        step = CampaignStep.named(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Database database = window.getService(Database.class);
        if (database != null) {
            CampaignSteps steps = new CampaignSteps(database, window.getService(Access.class), Clock.systemUTC());
            campaign(event).ifPresent(found -> StepRunner.run(window.getShell(), steps, found, step));
        }
        return null;
    }

    private static Optional<RecordRef> campaign(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Object chosen = null;
        if (part instanceof IEditorPart editor) {
            chosen = editor.getEditorInput().getAdapter(RecordRef.class);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            chosen = selection.getFirstElement();
        }
        return chosen instanceof RecordRef record && record.type().equals(StoredRecord.typeOf(Campaign.class))
                ? Optional.of(record)
                : Optional.empty();
    }
}
