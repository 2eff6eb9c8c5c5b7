package org.maitri.compose.internal.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.YamlProblems;

/** What belongs to one composition alone, its product and its branding, in a p2 repository of their own. */
final class OwnParts {

    private static final String CORE = "org.maitri.core.feature.feature.group";
    private static final String PLATFORM = "org.maitri.platform.feature.feature.group";
    private static final String WORKBENCH = "org.maitri.workbench";

    private final Composition composition;
    private final Path folder;
    private final YamlProblems problems;
    private final Monitor monitor;
    private Branding branding;
    private String version = "";

    /** @param folder does not exist yet */
    OwnParts(Composition composition, Path folder, YamlProblems problems, Monitor monitor) {
        this.composition = composition;
        this.folder = folder;
        this.problems = problems;
        this.monitor = monitor;
    }

    Branding branding() {
        return branding;
    }

    String version() {
        return version;
    }

    /** The unit that is the product, made at first and found from then on; none where something stands against it. */
    Optional<IInstallableUnit> product(Repositories repositories) throws ProvisionException, IOException {
        if (Files.exists(folder)) {
            repositories.open(new Source(folder.toString(), 0), monitor);
            return repositories.newest(composition.id() + ".product");
        }
        List<IInstallableUnit> parts = new ArrayList<>();
        for (String id : List.of(PLATFORM, CORE, WORKBENCH)) {
            Optional<IInstallableUnit> part = repositories.newest(id);
            if (part.isEmpty()) {
                problems.add(0, Messages.get("repository.core", id.replace(".feature.group", "")));
                return Optional.empty();
            }
            parts.add(part.get());
        }
        byte[] workbench = bytes(repositories, parts.removeLast());
        version = composition.version().orElse(parts.getLast().getVersion().toString());
        return make(repositories, workbench, parts);
    }

    private Optional<IInstallableUnit> make(Repositories repositories, byte[] workbench, List<IInstallableUnit> parts)
            throws ProvisionException, IOException {
        Files.createDirectories(folder);
        Path icon =
                composition.icon().isPresent() ? composition.icon().get() : BrandingBundle.ownIcon(workbench, folder);
        branding = new Branding(
                composition.id(),
                composition.name(),
                composition.vendor(),
                composition.description(),
                composition.homepage(),
                icon);
        BrandingBundle bundle = new BrandingBundle(composition, version);
        byte[] jar;
        try {
            jar = bundle.jar(workbench, icon);
        } catch (RefusedException wrongIcon) {
            problems.add(0, wrongIcon.getMessage());
            return Optional.empty();
        }
        IArtifactRepository store = repositories.createArtifacts(folder);
        IArtifactKey key = store.createArtifactKey("osgi.bundle", bundle.id(), Version.parseVersion(version));
        try (OutputStream out = store.getOutputStream(store.createArtifactDescriptor(key))) {
            out.write(jar);
        }
        parts.add(Units.bundle(bundle.id(), key.getVersion(), composition.name(), key));
        ProductUnits units = new ProductUnits(composition, key.getVersion(), bundle.productExtension(), parts);
        List<IInstallableUnit> all = new ArrayList<>(units.all());
        all.add(parts.getLast());
        repositories.createUnits(folder).addInstallableUnits(all);
        return Optional.of(units.product());
    }

    private byte[] bytes(Repositories repositories, IInstallableUnit unit) throws IOException {
        for (IArtifactKey key : unit.getArtifacts()) {
            for (IArtifactRepository store : repositories.stores()) {
                for (IArtifactDescriptor descriptor : store.getArtifactDescriptors(key)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    if (store.getArtifact(descriptor, bytes, monitor).isOK()) {
                        return bytes.toByteArray();
                    }
                }
            }
        }
        throw new IOException(unit.toString());
    }
}
