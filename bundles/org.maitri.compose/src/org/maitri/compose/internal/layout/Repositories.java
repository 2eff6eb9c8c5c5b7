package org.maitri.compose.internal.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.composition.Composition.Source;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** The p2 repositories that the parts of a product come from. */
final class Repositories {

    private static final String FEATURE = ".feature.group";

    private final IProvisioningAgent agent;
    private final IMetadataRepositoryManager units;
    private final IArtifactRepositoryManager artifacts;
    private final List<IMetadataRepository> opened = new ArrayList<>();
    private final List<IArtifactRepository> stores = new ArrayList<>();

    Repositories(IProvisioningAgent agent) {
        this.agent = agent;
        units = agent.getService(IMetadataRepositoryManager.class);
        artifacts = agent.getService(IArtifactRepositoryManager.class);
    }

    /** Opens a repository; what is wrong with it, where it cannot be. */
    Optional<String> open(Source source, IProgressMonitor monitor) {
        URI location;
        try {
            location = location(source.location());
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return Optional.of(Messages.get("repository.location", source.location()));
        }
        if (location == null) {
            return Optional.of(Messages.get("repository.absent", source.location()));
        }
        try {
            opened.add(units.loadRepository(location, monitor));
            stores.add(artifacts.loadRepository(location, monitor));
            return Optional.empty();
        } catch (ProvisionException none) {
            return Optional.of(Messages.get("repository.none", source.location(), said(none.getStatus())));
        }
    }

    /** Null where there is no such file. */
    private static URI location(String text) throws URISyntaxException {
        if (text.contains("://")) {
            return new URI(text);
        }
        Path path = Path.of(text).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return path.toUri();
        }
        return Files.isRegularFile(path) ? new URI("jar:" + path.toUri() + "!/") : null;
    }

    /** What p2 says most precisely. */
    static String said(IStatus status) {
        IStatus most = status;
        while (most.isMultiStatus() && most.getChildren().length > 0) {
            most = most.getChildren()[0];
        }
        return most.getMessage();
    }

    /** A repository of our own, for units that belong to this composition alone. */
    IMetadataRepository createUnits(Path folder) throws ProvisionException {
        IMetadataRepository own = units.createRepository(
                folder.toUri(), "composition", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        opened.add(own);
        return own;
    }

    IArtifactRepository createArtifacts(Path folder) throws ProvisionException {
        IArtifactRepository own = artifacts.createRepository(
                folder.toUri(), "composition", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        stores.add(own);
        return own;
    }

    ProvisioningContext context() {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(
                opened.stream().map(IMetadataRepository::getLocation).toArray(URI[]::new));
        context.setArtifactRepositories(
                stores.stream().map(IArtifactRepository::getLocation).toArray(URI[]::new));
        return context;
    }

    List<IArtifactRepository> stores() {
        return List.copyOf(stores);
    }

    Optional<IInstallableUnit> newest(String id) {
        return newest(id, new VersionRange("0.0.0"));
    }

    /** The newest unit with exactly this id that is in the range. */
    Optional<IInstallableUnit> newest(String id, VersionRange range) {
        return versions(id).stream()
                .filter(unit -> range.includes(osgi(unit)))
                .max(Comparator.comparing(IInstallableUnit::getVersion));
    }

    private List<IInstallableUnit> versions(String id) {
        List<IInstallableUnit> found = new ArrayList<>();
        opened.forEach(repository ->
                found.addAll(repository.query(QueryUtil.createIUQuery(id), null).toUnmodifiableSet()));
        return found;
    }

    List<IInstallableUnit> matching(IRequirement need) {
        List<IInstallableUnit> found = new ArrayList<>();
        opened.forEach(repository -> found.addAll(repository
                .query(QueryUtil.createMatchQuery(need.getMatches(), new Object[0]), null)
                .toUnmodifiableSet()));
        return found;
    }

    /** Units that have a capability in whichever version. */
    List<IInstallableUnit> providing(String namespace, String name) {
        return matching(Units.capability(namespace, name));
    }

    /** The versions in which a unit is there, as people write them. */
    List<String> known(String id) {
        return versions(id).stream()
                .map(unit -> unit.getVersion().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** Names of all features. */
    Set<String> features() {
        Set<String> names = new TreeSet<>();
        opened.forEach(repository -> repository
                .query(QueryUtil.createIUGroupQuery(), null)
                .forEach(unit -> {
                    if (unit.getId().endsWith(FEATURE)) {
                        names.add(unit.getId().substring(0, unit.getId().length() - FEATURE.length()));
                    }
                }));
        return names;
    }

    /** The newest of each unit whose id ends so. */
    List<IInstallableUnit> endingIn(String end) {
        Set<String> ids = new TreeSet<>();
        opened.forEach(
                repository -> repository.query(QueryUtil.ALL_UNITS, null).forEach(unit -> ids.add(unit.getId())));
        return ids.stream()
                .filter(id -> id.endsWith(end))
                .flatMap(id -> newest(id).stream())
                .toList();
    }

    /** The ids under which p2 may know what people call so: a feature, a bundle with a feature beside it, a bundle. */
    static List<String> idsOf(String name) {
        return List.of(name + FEATURE, name + ".feature" + FEATURE, name);
    }

    private static Version osgi(IInstallableUnit unit) {
        return Version.parseVersion(unit.getVersion().toString());
    }
}
