package org.maitri.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RefusedException;

/** p2 at work in a folder of its own, with what it knows of the product; nothing of the product is changed. */
final class Provisioning implements AutoCloseable {

    private final Path work;
    private final IProvisioningAgent agent;
    private final IProfile product;
    private final IProgressMonitor monitor;

    /** What is to be added for one plug-in. */
    record Plan(IProvisioningPlan plan, ProvisioningContext context, Collection<IInstallableUnit> units) {}

    private Provisioning(Path work, IProvisioningAgent agent, IProfile product, IProgressMonitor monitor) {
        this.work = work;
        this.agent = agent;
        this.product = product;
        this.monitor = monitor;
    }

    static Provisioning open(IProvisioningAgentProvider agents, IProgressMonitor monitor) throws IOException {
        Path work = Files.createTempDirectory("maitri-plug-ins-");
        try {
            Path area = Files.createDirectory(work.resolve("p2"));
            String profile = ProductProfile.copyTo(area);
            IProvisioningAgent agent = agents.createAgent(area.toUri());
            IProfile product = agent.getService(IProfileRegistry.class).getProfile(profile);
            if (product == null) {
                throw new RefusedException(Messages.get("product.unknown", profile));
            }
            return new Provisioning(work, agent, product, monitor);
        } catch (ProvisionException | RuntimeException | IOException failed) {
            Folders.delete(work);
            if (failed instanceof RefusedException refused) {
                throw refused;
            }
            throw new IOException(failed);
        }
    }

    IProvisioningAgent agent() {
        return agent;
    }

    String profile() {
        return product.getProfileId();
    }

    /** An empty folder for what has to be unpacked. */
    Path scratch() throws IOException {
        return Files.createTempDirectory(work, "source-");
    }

    Collection<IInstallableUnit> product() {
        return product.available(QueryUtil.createIUAnyQuery(), monitor).toSet();
    }

    URI publish(List<File> features, List<File> bundles) throws IOException {
        URI place = Files.createTempDirectory(work, "published-").toUri();
        try {
            PublisherInfo info = new PublisherInfo();
            info.setMetadataRepository(repositories()
                    .createRepository(place, "", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactRepository(agent.getService(IArtifactRepositoryManager.class)
                    .createRepository(place, "", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
            List<IPublisherAction> actions = new ArrayList<>();
            if (!features.isEmpty()) {
                actions.add(new FeaturesAction(features.toArray(File[]::new)));
            }
            actions.add(new BundlesAction(bundles.toArray(File[]::new)));
            require(new Publisher(info).publish(actions.toArray(IPublisherAction[]::new), monitor));
            return place;
        } catch (ProvisionException failed) {
            throw new IOException(failed);
        }
    }

    Set<IInstallableUnit> offered(URI repository) {
        try {
            return repositories()
                    .loadRepository(repository, monitor)
                    .query(QueryUtil.createIUAnyQuery(), monitor)
                    .toSet();
        } catch (ProvisionException unreadable) {
            throw new RefusedException(
                    Messages.get("source.unreadable", repository, said(unreadable.getStatus())), unreadable);
        } catch (OperationCanceledException cancelled) {
            throw new CancelledException();
        }
    }

    /** Offers a site to people who look through repositories. */
    void offer(String site) {
        try {
            URI address = URI.create(site);
            repositories().addRepository(address);
            agent.getService(IArtifactRepositoryManager.class).addRepository(address);
        } catch (IllegalArgumentException malformed) {
            ILog.get().warn("Not an address of a repository: " + site, malformed);
        }
    }

    private IMetadataRepositoryManager repositories() {
        return agent.getService(IMetadataRepositoryManager.class);
    }

    /**
     * What has to be added so that the product, other plug-ins and one more work together.
     *
     * @param repository where its files lie
     * @param others the units of the plug-ins that are there
     * @param offered the units that may be added
     * @param roots the one that is to be added, and those of the others that must stay
     */
    Plan plan(
            URI repository,
            Collection<IInstallableUnit> others,
            Collection<IInstallableUnit> offered,
            Collection<IInstallableUnit> roots) {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(new URI[0]);
        context.setArtifactRepositories(repository);
        context.setExtraInstallableUnits(List.copyOf(Fit.both(others, offered)));
        IPlanner planner = agent.getService(IPlanner.class);
        IProfileChangeRequest request = planner.createChangeRequest(product);
        request.addAll(roots);
        IProvisioningPlan plan = planner.getProvisioningPlan(request, context, monitor);
        require(plan.getStatus());
        if (!plan.getRemovals().query(QueryUtil.createIUAnyQuery(), monitor).isEmpty()) {
            throw new RefusedException(Messages.get("plan.changes.product"));
        }
        Set<IInstallableUnit> added =
                plan.getAdditions().query(QueryUtil.createIUAnyQuery(), monitor).toSet();
        added.removeAll(others);
        return new Plan(plan, context, added);
    }

    /** Fetches the files of a plan into a folder, once they are trusted. */
    void fetch(Plan plan, Path into, Signatures signatures) throws IOException {
        agent.registerService(UIServices.SERVICE_NAME, signatures);
        try {
            IProfile shelf = agent.getService(IProfileRegistry.class)
                    .addProfile(
                            into.getFileName().toString(),
                            Map.of(
                                    IProfile.PROP_CACHE, into.toString(),
                                    IProfile.PROP_INSTALL_FEATURES, "true",
                                    IProfile.PROP_ENVIRONMENTS, product.getProperty(IProfile.PROP_ENVIRONMENTS)));
            IEngine engine = agent.getService(IEngine.class);
            IProvisioningPlan fetched = engine.createPlan(shelf, plan.context());
            plan.units().forEach(fetched::addInstallableUnit);
            IStatus status = engine.perform(
                    fetched,
                    PhaseSetFactory.createPhaseSetIncluding(
                            new String[] {PhaseSetFactory.PHASE_COLLECT, PhaseSetFactory.PHASE_CHECK_TRUST}),
                    monitor);
            if (signatures.refusal().isPresent()) {
                throw signatures.refusal().get();
            }
            require(status);
            keep(plan.units(), into);
        } catch (ProvisionException failed) {
            throw new IOException(failed);
        } finally {
            agent.unregisterService(UIServices.SERVICE_NAME, signatures);
        }
    }

    private void keep(Collection<IInstallableUnit> units, Path folder) throws ProvisionException {
        IMetadataRepository kept = repositories()
                .createRepository(
                        folder.toUri(),
                        folder.getFileName().toString(),
                        IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of(IRepository.PROP_COMPRESSED, "true"));
        kept.addInstallableUnits(units);
    }

    private void require(IStatus status) {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new CancelledException();
        }
        if (status.matches(IStatus.ERROR)) {
            throw new RefusedException(said(status), status.getException());
        }
    }

    /** What p2 says, from the innermost message on. */
    static String said(IStatus status) {
        if (status.getChildren().length == 0) {
            return status.getMessage();
        }
        return Arrays.stream(status.getChildren())
                .filter(child -> child.matches(status.getSeverity()))
                .map(Provisioning::said)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws IOException {
        agent.stop();
        Folders.delete(work);
    }
}
