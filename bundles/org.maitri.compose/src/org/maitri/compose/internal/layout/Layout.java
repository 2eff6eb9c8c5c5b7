package org.maitri.compose.internal.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IPhaseSet;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.maitri.compose.internal.Platform;

/** The product of one platform, planned and then laid out in a folder, by a p2 agent that keeps its records in that folder. */
final class Layout implements AutoCloseable {

    static final String PROFILE = "DefaultProfile";

    private final Platform platform;
    private final Path folder;
    private final IProvisioningAgent agent;
    private final Repositories repositories;
    private IProfile profile;
    private IProvisioningPlan plan;
    private boolean closed;

    Layout(IProvisioningAgentProvider agents, Platform platform, Path folder) throws ProvisionException {
        this.platform = platform;
        this.folder = folder;
        agent = agents.createAgent(folder.resolve("p2").toUri());
        repositories = new Repositories(agent);
    }

    Platform platform() {
        return platform;
    }

    Path folder() {
        return folder;
    }

    Repositories repositories() {
        return repositories;
    }

    /** Finds what else the units need; what stands against it, where they cannot be together. */
    IStatus plan(List<IInstallableUnit> roots, Monitor monitor) throws ProvisionException {
        profile = agent.getService(IProfileRegistry.class).addProfile(PROFILE, properties());
        IPlanner planner = agent.getService(IPlanner.class);
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        request.addAll(roots);
        roots.forEach(root -> request.setInstallableUnitProfileProperty(root, IProfile.PROP_PROFILE_ROOT_IU, "true"));
        plan = planner.getProvisioningPlan(request, repositories.context(), monitor);
        return plan.getStatus();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put(IProfile.PROP_INSTALL_FOLDER, folder.toString());
        properties.put(IProfile.PROP_CACHE, folder.toString());
        properties.put(IProfile.PROP_INSTALL_FEATURES, "true");
        properties.put(IProfile.PROP_ROAMING, "true");
        properties.put(
                IProfile.PROP_ENVIRONMENTS,
                "osgi.os=" + platform.os() + ",osgi.ws=" + platform.ws() + ",osgi.arch=" + platform.arch()
                        + ",osgi.nl=en");
        return properties;
    }

    /** The units that the plan puts into the product. */
    List<IInstallableUnit> units() {
        return plan.getFutureState().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet().stream()
                .sorted()
                .toList();
    }

    /** Does what was planned. */
    IStatus layOut(Monitor monitor) throws IOException {
        Files.createDirectories(folder);
        IPhaseSet phases =
                PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST});
        return agent.getService(IEngine.class).perform(plan, phases, monitor);
    }

    void copy(String name, Collection<IInstallableUnit> units, Path into, Monitor monitor) throws IOException {
        new RepositoryCopy(agent, repositories.stores()).write(name, units, into, monitor);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            agent.stop();
        }
    }
}
