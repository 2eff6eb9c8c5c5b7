package org.maitri.compose.internal.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maitri.compose.internal.Messages;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RefusedException;

/** Writes a p2 repository of some units, with the files that belong to them. */
final class RepositoryCopy {

    private final IProvisioningAgent agent;
    private final List<IArtifactRepository> stores;

    /** @param stores where the files are */
    RepositoryCopy(IProvisioningAgent agent, List<IArtifactRepository> stores) {
        this.agent = agent;
        this.stores = stores;
    }

    void write(String name, Collection<IInstallableUnit> units, Path folder, Monitor monitor) throws IOException {
        try {
            agent.getService(IMetadataRepositoryManager.class)
                    .createRepository(folder.toUri(), name, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of())
                    .addInstallableUnits(units);
            IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
            IArtifactRepository copy = manager.createRepository(
                    folder.toUri(), name, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
            Set<IArtifactKey> left = units.stream()
                    .flatMap(unit -> unit.getArtifacts().stream())
                    .collect(Collectors.toCollection(() ->
                            new TreeSet<>((one, other) -> one.toExternalForm().compareTo(other.toExternalForm()))));
            for (IArtifactRepository store : stores) {
                List<IArtifactKey> here = left.stream().filter(store::contains).toList();
                copy(here, store, copy, manager, monitor);
                left.removeAll(here);
            }
        } catch (ProvisionException failed) {
            throw new IOException(Repositories.said(failed.getStatus()), failed);
        }
    }

    private static void copy(
            List<IArtifactKey> keys,
            IArtifactRepository from,
            IArtifactRepository to,
            IArtifactRepositoryManager manager,
            Monitor monitor) {
        IArtifactRequest[] requests = keys.stream()
                .map(key -> manager.createMirrorRequest(key, to, null, null))
                .toArray(IArtifactRequest[]::new);
        IStatus done = from.getArtifacts(requests, monitor);
        if (monitor.isCanceled()) {
            throw new CancelledException();
        }
        if (done.getSeverity() >= IStatus.ERROR) {
            throw new RefusedException(Messages.get("repository.copy", Repositories.said(done)));
        }
    }
}
