package org.maitri.plugins.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/** Says in a person's words what a plug-in needs and does not find. */
final class Fit {

    /** How p2 writes what it needs: namespace, name and range. */
    private static final Pattern ASKED = Pattern.compile("(\\S+); (\\S+) (\\S+)");

    private final Collection<IInstallableUnit> there;

    /** @param there the product, and what may come along */
    Fit(Collection<IInstallableUnit> there) {
        this.there = there;
    }

    /**
     * The first thing that one of some units needs and nothing provides; empty if nothing of that kind is missing.
     *
     * @param label what the person calls the plug-in
     * @param version its version
     */
    Optional<String> misfit(String label, String version, Collection<IInstallableUnit> units) {
        String plugin = label + ' ' + Versions.told(version);
        List<String> found = units.stream()
                .flatMap(unit -> unit.getRequirements().stream())
                .filter(need -> need.getMin() > 0 && need.getFilter() == null && !isMet(need))
                .map(need -> words(plugin, need))
                .distinct()
                .toList();
        return found.stream()
                .filter(words -> words.contains("org.maitri"))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private boolean isMet(IRequirement need) {
        return there.stream().anyMatch(need::isMatch);
    }

    private String words(String plugin, IRequirement need) {
        return Need.java(plugin, need.toString()).orElseGet(() -> {
            Matcher asked = ASKED.matcher(need.toString());
            if (!asked.matches()) {
                return Messages.get("fit.missing", plugin, need.toString());
            }
            String name = asked.group(2).replaceFirst("\\.feature\\.group$", "");
            return new Need(plugin, name, VersionRange.create(asked.group(3)))
                    .words(provided(asked.group(1), asked.group(2)));
        });
    }

    private List<Version> provided(String namespace, String name) {
        return there.stream()
                .flatMap(unit -> unit.getProvidedCapabilities().stream())
                .filter(capability -> capability.getName().equals(name)
                        && capability.getNamespace().equals(namespace))
                .map(IProvidedCapability::getVersion)
                .distinct()
                .sorted()
                .toList();
    }

    static Collection<IInstallableUnit> both(Collection<IInstallableUnit> some, Collection<IInstallableUnit> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
