package org.maitri.compose.internal.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.compose.internal.pack.Moment;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.YamlProblems;

/**
 * One composition on its way: what it needs is found and planned for every platform first, with all problems; then each
 * platform's product can be laid out. All of it happens in one folder, which is thrown away afterwards.
 */
public final class Composing implements AutoCloseable {

    private final IProvisioningAgentProvider agents;
    private final Composition composition;
    private final Path work;
    private final YamlProblems problems;
    private final Progress progress;
    private final Monitor monitor;
    private final List<Layout> layouts = new ArrayList<>();
    private final OwnParts own;

    /** @param work an empty folder */
    public Composing(
            IProvisioningAgentProvider agents,
            Composition composition,
            Path work,
            YamlProblems problems,
            Progress progress) {
        this.agents = agents;
        this.composition = composition;
        this.work = work;
        this.problems = problems;
        this.progress = progress;
        monitor = new Monitor(progress);
        own = new OwnParts(composition, work.resolve("own"), problems, monitor);
    }

    /** Finds out whether it can be, and how; what stands against it is among the problems. */
    public void plan(List<Source> sources) throws IOException {
        try {
            Map<Platform, String> conflicts = new LinkedHashMap<>();
            progress.begin(Messages.get("step.plan"), composition.platforms().size());
            for (Platform platform : composition.platforms()) {
                progress.check();
                Layout layout = new Layout(
                        agents, platform, work.resolve(platform.name()).resolve(composition.id()));
                layouts.add(layout);
                boolean first = layouts.size() == 1;
                if (!open(layout.repositories(), sources, first)) {
                    return;
                }
                plan(layout, first).ifPresent(conflict -> conflicts.put(platform, conflict));
                progress.worked(layouts.size());
            }
            tell(conflicts);
        } catch (ProvisionException failed) {
            throw new IOException(Repositories.said(failed.getStatus()), failed);
        } catch (OperationCanceledException cancelled) {
            throw new CancelledException();
        }
    }

    private boolean open(Repositories repositories, List<Source> sources, boolean tell) {
        boolean all = true;
        for (Source source : sources) {
            Optional<String> problem = repositories.open(source, monitor);
            all &= problem.isEmpty();
            if (tell) {
                problem.ifPresent(text -> problems.add(source.line(), text));
            }
        }
        return all;
    }

    /** What stands against it on this platform alone. */
    private Optional<String> plan(Layout layout, boolean first) throws ProvisionException, IOException {
        Repositories repositories = layout.repositories();
        Contents contents = new Contents(repositories, composition, problems);
        List<IInstallableUnit> roots = contents.find(first);
        Optional<IInstallableUnit> product = own.product(repositories);
        if (product.isEmpty() || !contents.complete()) {
            return Optional.empty();
        }
        roots.addFirst(product.get());
        IStatus status = layout.plan(roots, monitor);
        return status.getSeverity() < IStatus.ERROR
                ? Optional.empty()
                : Optional.of(new Conflict(repositories, layout.platform()).explain(roots, status));
    }

    private void tell(Map<Platform, String> conflicts) {
        Set<String> texts = new LinkedHashSet<>(conflicts.values());
        for (String text : texts) {
            List<String> where = conflicts.entrySet().stream()
                    .filter(conflict -> conflict.getValue().equals(text))
                    .map(conflict -> conflict.getKey().name())
                    .toList();
            problems.add(
                    0,
                    where.size() == composition.platforms().size()
                            ? text
                            : Messages.get("conflict.on", String.join(", ", where), text));
        }
    }

    /** Lays the products out, one for each platform, and puts a p2 repository of exactly what is in them into a folder. */
    public List<Product> layOut(Path repository) throws IOException {
        progress.begin(Messages.get("step.layout"), layouts.size());
        for (Layout layout : layouts) {
            progress.check();
            IStatus done = layout.layOut(monitor);
            progress.check();
            if (done.getSeverity() >= IStatus.ERROR) {
                throw new RefusedException(
                        Messages.get("layout.failed", layout.platform().name(), Repositories.said(done)));
            }
            progress.worked(layouts.indexOf(layout) + 1L);
        }
        progress.begin(Messages.get("step.repository"), 0);
        Set<IInstallableUnit> units = new TreeSet<>();
        layouts.forEach(layout -> units.addAll(layout.units()));
        layouts.getFirst().copy(composition.name(), units, repository, monitor);
        close();
        Instant moment = Moment.of(layouts.getFirst().folder());
        new Traces(repository, moment).clearRepository();
        List<Product> products = new ArrayList<>();
        for (Layout layout : layouts) {
            new Traces(layout.folder(), moment).clearProduct();
            new SettingsText(composition).write(layout.folder());
            products.add(new Product(layout.platform(), layout.folder(), own.branding(), own.version()));
        }
        return products;
    }

    public Composition composition() {
        return composition;
    }

    public String version() {
        return own.version();
    }

    /** The features that are in it, with their versions. */
    public Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        layouts.getFirst().units().stream()
                .filter(unit -> unit.getId().endsWith(".feature.group"))
                .forEach(unit -> parts.put(
                        unit.getId().substring(0, unit.getId().length() - ".feature.group".length()),
                        unit.getVersion().toString()));
        return parts;
    }

    @Override
    public void close() {
        layouts.forEach(Layout::close);
    }
}
