package org.maitri.campaigns.ui.internal;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.campaigns.Campaign;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.command.RecordHandler;

/** Takes one step with the campaign of the page or the list: {@code class="…StepHandler:pause"}. */
public final class StepHandler extends RecordHandler implements IExecutableExtension {

    private CampaignStep step;

    public StepHandler() {
        super(Campaign.class);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        step = CampaignStep.named(data.toString());
    }

    @Override
    protected boolean isPossible(IWorkbenchWindow window, RecordRef campaign) {
        return steps(window)
                .map(steps -> steps.standing(campaign).next().contains(step))
                .orElse(false);
    }

    @Override
    protected void run(IWorkbenchWindow window, RecordRef campaign) {
        steps(window).ifPresent(steps -> StepRunner.run(window.getShell(), steps, campaign, step));
    }

    /** Empty while no profile is open. */
    private static Optional<CampaignSteps> steps(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getService(Database.class))
                .map(database -> new CampaignSteps(database, window.getService(Access.class), Clock.systemUTC()));
    }
}
