package org.maitri.compose.internal.layout;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Platform;

/** Says in a person's words why parts cannot be together: what one of them needs and nobody has, or has in another version. */
final class Conflict {

    /** A unit that came along because another needs it, down to one that was asked for. */
    private record Step(IInstallableUnit unit, Step neededBy) {

        IInstallableUnit asked() {
            return neededBy == null ? unit : neededBy.asked();
        }
    }

    private final Repositories repositories;
    private final IInstallableUnit platform;

    Conflict(Repositories repositories, Platform platform) {
        this.repositories = repositories;
        this.platform = Units.environment(platform.properties());
    }

    /** @param status what p2 says, where nothing plainer can be said */
    String explain(List<IInstallableUnit> roots, IStatus status) {
        Deque<Step> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(new Step(root, null)));
        Set<IInstallableUnit> seen = new HashSet<>();
        Map<String, Step> singletons = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (!seen.add(step.unit())) {
                continue;
            }
            if (step.unit().isSingleton()) {
                Step other = singletons.putIfAbsent(step.unit().getId(), step);
                if (other != null) {
                    return twoVersions(other, step);
                }
            }
            for (IRequirement need : step.unit().getRequirements()) {
                if (need.getMin() == 0
                        || need.getFilter() != null && !need.getFilter().isMatch(platform)) {
                    continue;
                }
                Optional<IInstallableUnit> met =
                        repositories.matching(need).stream().max(Comparator.comparing(IInstallableUnit::getVersion));
                if (met.isEmpty()) {
                    return missing(step, need);
                }
                if (need.isGreedy()) {
                    open.add(new Step(met.get(), step));
                }
            }
        }
        return Messages.get("conflict.otherwise", Repositories.said(status));
    }

    private String missing(Step step, IRequirement need) {
        Object[] asked = need.getMatches().getParameters();
        if (asked.length < 2 || !(asked[0] instanceof String name) || !(asked[1] instanceof String namespace)) {
            return Messages.get("conflict.missing", who(step), need.toString());
        }
        String versions = repositories.providing(namespace, name).stream()
                .flatMap(unit -> unit.getProvidedCapabilities().stream())
                .filter(capability -> capability.getName().equals(name)
                        && capability.getNamespace().equals(namespace))
                .map(IProvidedCapability::getVersion)
                .distinct()
                .sorted()
                .map(Version::toString)
                .collect(Collectors.joining(", "));
        String shown = named(name);
        return versions.isEmpty()
                ? Messages.get("conflict.missing", who(step), shown)
                : Messages.get("conflict.version", who(step), shown, range(need), versions);
    }

    /** As p2 writes it at the end of a requirement: its parts are not open to others. */
    private static String range(IRequirement need) {
        return need.toString().strip().replaceFirst("(?s).*[ ;]([^ ;]+)$", "$1");
    }

    private static String twoVersions(Step one, Step other) {
        return Messages.get(
                "conflict.two",
                named(one.unit().getId()),
                who(one),
                one.unit().getVersion(),
                who(other),
                other.unit().getVersion());
    }

    private static String who(Step step) {
        String asked = told(step.asked());
        return step.neededBy() == null ? asked : Messages.get("conflict.through", asked, told(step.unit()));
    }

    private static String told(IInstallableUnit unit) {
        return named(unit.getId()) + ' ' + unit.getVersion();
    }

    private static String named(String id) {
        return id.replaceFirst("\\.feature\\.(group|jar)$", "");
    }
}
