package org.maitri.workbench.internal.plugins;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.engine.IPhaseSet;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.ui.LoadMetadataRepositoryJob;
import org.eclipse.equinox.p2.ui.Policy;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Browsing;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;
import org.maitri.ui.Background;

/** p2's window for choosing what to install; what is chosen goes the way of all plug-ins, into the person's folder. */
final class InstallSoftware {

    private static final String FEATURE = ".feature.group";

    private final Shell shell;
    private final Plugins plugins;
    private final Browsing browsing;

    InstallSoftware(Shell shell, Plugins plugins, Browsing browsing) {
        this.shell = shell;
        this.plugins = plugins;
        this.browsing = browsing;
    }

    /** The files that p2 works with are needed until its job is done. */
    void open() {
        ProvisioningUI ui = new ProvisioningUI(new Session(), browsing.profile(), policy());
        if (ui.openInstallWizard(List.of(), null, new LoadMetadataRepositoryJob(ui)) != Window.OK) {
            browsing.close();
        }
    }

    private static Policy policy() {
        Policy policy = new Policy();
        policy.setContactAllSites(false);
        policy.setRepositoriesVisible(true);
        policy.setShowLatestVersionsOnly(true);
        policy.setFilterOnEnv(true);
        policy.setGroupByCategory(true);
        return policy;
    }

    private void done(List<Plugin> installed) {
        Background.work(Messages.get("software"), progress -> {
                    browsing.close();
                    return installed;
                })
                .start(shell);
        if (installed.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.get("software"), Messages.get("install.none"));
            return;
        }
        String names = installed.stream().map(Plugin::label).collect(Collectors.joining(", "));
        if (MessageDialog.openQuestion(shell, Messages.get("restart"), Messages.get("restart.question", names))) {
            PlatformUI.getWorkbench().restart();
        }
    }

    /** What p2's progress bar shows. */
    private record Watched(IProgressMonitor monitor) implements Progress {

        @Override
        public void begin(String task, long total) {
            monitor.subTask(task);
        }

        @Override
        public void worked(long done) {
            monitor.worked(0);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }

    /** Does not change the product's profile, but installs what was planned as plug-ins. */
    private final class Session extends ProvisioningSession {

        Session() {
            super(browsing.agent());
        }

        @Override
        public IStatus performProvisioningPlan(
                IProvisioningPlan plan, IPhaseSet phases, ProvisioningContext context, IProgressMonitor monitor) {
            Set<IInstallableUnit> features = plan.getAdditions()
                    .query(QueryUtil.createIUGroupQuery(), monitor)
                    .toSet();
            Set<IInstallableUnit> roots = new HashSet<>(features);
            roots.removeIf(unit -> isPartOf(unit, features));
            List<Plugin> installed = new ArrayList<>();
            try {
                for (Map.Entry<URI, Set<IInstallableUnit>> source :
                        context.getInstallableUnitSources(roots, monitor).entrySet()) {
                    Set<String> ids = new HashSet<>();
                    source.getValue().forEach(unit -> ids.add(unit.getId().replace(FEATURE, "")));
                    installed.addAll(plugins.install(
                            source.getKey().toString(), ids, new TrustQuestion(shell), new Watched(monitor)));
                }
                shell.getDisplay().asyncExec(() -> done(installed));
                return Status.OK_STATUS;
            } catch (CancelledException cancelled) {
                return Status.CANCEL_STATUS;
            } catch (RefusedException refused) {
                return Status.error(refused.getMessage());
            }
        }

        private boolean isPartOf(IInstallableUnit unit, Collection<IInstallableUnit> features) {
            return features.stream()
                    .filter(other -> other != unit)
                    .flatMap(other -> other.getRequirements().stream())
                    .anyMatch(need -> need.isMatch(unit));
        }
    }
}
