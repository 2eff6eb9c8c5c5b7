package org.maitri.plugins.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.maitri.kernel.RefusedException;

/** Which units of a source are the plug-ins that a person sees: features, or bundles where there are none. */
final class Roots {

    private static final String GROUP = ".feature.group";

    private Roots() {}

    /** The id that a person sees. */
    static String id(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
    }

    /**
     * The newest of each plug-in that a source offers.
     *
     * @param ids those that are wanted; empty for all that no other needs
     * @throws RefusedException if one is not there, or none is
     */
    static List<IInstallableUnit> of(
            Collection<IInstallableUnit> offered,
            Collection<IInstallableUnit> product,
            Set<String> ids,
            String source) {
        Set<String> known = product.stream().map(IInstallableUnit::getId).collect(Collectors.toSet());
        Collection<IInstallableUnit> candidates =
                newest(offered, unit -> isFeature(unit) && !known.contains(unit.getId()));
        if (candidates.isEmpty()) {
            candidates = newest(offered, unit -> isBundle(unit) && !known.contains(unit.getId()));
        }
        List<IInstallableUnit> roots = ids.isEmpty() ? outermost(candidates) : chosen(candidates, ids, source);
        if (roots.isEmpty()) {
            throw new RefusedException(Messages.get("source.nothing", source));
        }
        return roots;
    }

    private static boolean isFeature(IInstallableUnit unit) {
        return QueryUtil.isGroup(unit)
                && unit.getId().endsWith(GROUP)
                && !unit.getId().endsWith(".source" + GROUP);
    }

    private static boolean isBundle(IInstallableUnit unit) {
        return unit.getArtifacts().stream().anyMatch(key -> key.getClassifier().equals("osgi.bundle"))
                && !unit.getId().endsWith(".source");
    }

    private static Collection<IInstallableUnit> newest(
            Collection<IInstallableUnit> offered, Predicate<IInstallableUnit> wanted) {
        Map<String, IInstallableUnit> byId = offered.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        IInstallableUnit::getId,
                        Function.identity(),
                        (a, b) -> a.getVersion().compareTo(b.getVersion()) >= 0 ? a : b));
        return byId.values().stream()
                .sorted(Comparator.comparing(IInstallableUnit::getId))
                .toList();
    }

    private static List<IInstallableUnit> outermost(Collection<IInstallableUnit> candidates) {
        return candidates.stream()
                .filter(unit -> candidates.stream()
                        .filter(other -> other != unit)
                        .flatMap(other -> other.getRequirements().stream())
                        .noneMatch(need -> need.isMatch(unit)))
                .toList();
    }

    private static List<IInstallableUnit> chosen(
            Collection<IInstallableUnit> candidates, Set<String> ids, String source) {
        return ids.stream()
                .map(id -> candidates.stream()
                        .filter(unit -> id(unit).equals(id) || id(unit).equals(id + ".feature"))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(Messages.get(
                                "source.other",
                                source,
                                id,
                                candidates.stream().map(Roots::id).collect(Collectors.joining(", "))))))
                .distinct()
                .toList();
    }

    /** The unit that stands for a plug-in that is there. */
    static Optional<IInstallableUnit> exactly(String id, Collection<IInstallableUnit> units) {
        return units.stream()
                .filter(unit -> id(unit).equals(id) && (isFeature(unit) || isBundle(unit)))
                .findFirst();
    }
}
