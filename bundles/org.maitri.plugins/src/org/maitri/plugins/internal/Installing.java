package org.maitri.plugins.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Trust;

/** One installation: all that is wanted of a source lies on the shelf afterwards, or nothing of it. */
final class Installing {

    private final Provisioning provisioning;
    private final Shelf shelf;
    private final TrustedCertificates trusted;
    private final Trust trust;
    private final Progress progress;
    private final Collection<IInstallableUnit> product;
    private final Map<String, Collection<IInstallableUnit>> others = new LinkedHashMap<>();

    Installing(Provisioning provisioning, Shelf shelf, TrustedCertificates trusted, Trust trust, Progress progress) {
        this.provisioning = provisioning;
        this.shelf = shelf;
        this.trusted = trusted;
        this.trust = trust;
        this.progress = progress;
        product = provisioning.product();
        for (Shelved plugin : shelf.all()) {
            others.put(plugin.id(), provisioning.offered(plugin.folder().toUri()));
        }
    }

    /** Something that was fetched and is not there for anybody yet. */
    private record Fetched(Path folder, Properties facts) {}

    /**
     * @param ids which of it; empty for all
     * @param wanted whether one of a version is to be added
     * @return what was added; nothing where all of it is there
     */
    List<Shelved> from(String named, Set<String> ids, Predicate<IInstallableUnit> wanted) throws IOException {
        progress.begin(Messages.get("step.source", named), 0);
        URI repository = new Source(named, provisioning.scratch(), provisioning::publish).repository();
        Collection<IInstallableUnit> offered = withoutTheProduct(provisioning.offered(repository));
        List<Fetched> fetched = new ArrayList<>();
        try {
            for (IInstallableUnit root : Roots.of(offered, product, ids, named)) {
                if (wanted.test(root)) {
                    progress.check();
                    fetched.add(fetch(repository, root, offered, named));
                }
            }
            List<Shelved> added = new ArrayList<>();
            for (Fetched each : fetched) {
                added.add(shelf.finish(each.folder(), each.facts()));
            }
            return added;
        } catch (RuntimeException | IOException refused) {
            for (Fetched each : fetched) {
                Folders.delete(each.folder());
            }
            throw refused;
        }
    }

    /** Whoever ships parts of the product along with a plug-in does not replace those that are there. */
    private Collection<IInstallableUnit> withoutTheProduct(Collection<IInstallableUnit> offered) {
        Set<String> own = product.stream()
                .map(IInstallableUnit::getId)
                .filter(id -> id.startsWith("org.maitri."))
                .collect(Collectors.toSet());
        return offered.stream().filter(unit -> !own.contains(unit.getId())).toList();
    }

    private Fetched fetch(URI repository, IInstallableUnit root, Collection<IInstallableUnit> offered, String named)
            throws IOException {
        String id = Roots.id(root);
        String label = label(root);
        Collection<IInstallableUnit> beside = beside(id);
        List<IInstallableUnit> roots = new ArrayList<>(List.of(root));
        others.forEach((other, units) -> {
            if (!other.equals(id)) {
                Roots.exactly(other, units).ifPresent(roots::add);
            }
        });
        Fit fit = new Fit(Fit.both(product, Fit.both(beside, offered)));
        Optional<String> misfit = fit.misfit(label, root.getVersion().toString(), closure(root, beside, offered));
        if (misfit.isPresent()) {
            throw new RefusedException(misfit.get());
        }
        Provisioning.Plan plan = provisioning.plan(repository, beside, offered, roots);
        progress.begin(Messages.get("step.fetch", label), 0);
        Path folder = shelf.begin(id);
        try {
            Signatures signatures = new Signatures(trusted, trust);
            provisioning.fetch(plan, folder, signatures);
            others.put(id, plan.units());
            return new Fetched(folder, facts(root, id, label, named, signatures.words()));
        } catch (RuntimeException | IOException refused) {
            Folders.delete(folder);
            throw refused;
        }
    }

    private Collection<IInstallableUnit> beside(String id) {
        return others.entrySet().stream()
                .filter(other -> !other.getKey().equals(id))
                .flatMap(other -> other.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** The root, and what it brings along because nobody else has it. */
    private Collection<IInstallableUnit> closure(
            IInstallableUnit root, Collection<IInstallableUnit> beside, Collection<IInstallableUnit> offered) {
        Collection<IInstallableUnit> there = Fit.both(product, beside);
        Set<IInstallableUnit> closure = new HashSet<>(Set.of(root));
        List<IInstallableUnit> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            for (IRequirement need : open.removeLast().getRequirements()) {
                if (need.getMin() > 0 && there.stream().noneMatch(need::isMatch)) {
                    offered.stream().filter(need::isMatch).filter(closure::add).forEach(open::add);
                }
            }
        }
        return closure;
    }

    static String label(IInstallableUnit unit) {
        String label = unit.getProperty(IInstallableUnit.PROP_NAME, null);
        return label == null || label.isBlank() ? Roots.id(unit) : label;
    }

    private static Properties facts(IInstallableUnit root, String id, String label, String named, String signature) {
        String vendor = root.getProperty(IInstallableUnit.PROP_PROVIDER, null);
        Properties facts = new Properties();
        facts.setProperty(Shelved.ID, id);
        facts.setProperty(Shelved.VERSION, root.getVersion().toString());
        facts.setProperty(Shelved.LABEL, label);
        facts.setProperty(Shelved.VENDOR, vendor == null ? "" : vendor);
        facts.setProperty(Shelved.SOURCE, Source.absolute(named));
        facts.setProperty(Shelved.SIGNATURE, signature);
        facts.setProperty(Shelved.INSTALLED, Instant.now().toString());
        return facts;
    }
}
