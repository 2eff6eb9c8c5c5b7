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

    private static final Pattern JAVA = Pattern.compile("JavaSE.*version=(\\d+)");

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
        Matcher java = JAVA.matcher(need.toString());
        if (java.find()) {
            return Messages.get(
                    "fit.java", plugin, java.group(1), Runtime.version().feature());
        }
        Matcher asked = ASKED.matcher(need.toString());
        if (!asked.matches()) {
            return Messages.get("fit.missing", plugin, need.toString());
        }
        String name = asked.group(2);
        VersionRange range = VersionRange.create(asked.group(3));
        List<Version> has = provided(asked.group(1), name);
        String shown = name.replaceFirst("\\.feature\\.group$", "");
        if (has.isEmpty()) {
            return range.getMinimum().equals(Version.emptyVersion)
                    ? Messages.get("fit.missing", plugin, shown)
                    : Messages.get("fit.missing.version", plugin, shown, wanted(range, List.of()));
        }
        return Messages.get(
                "fit.version",
                plugin,
                shown,
                wanted(range, has),
                has.stream()
                        .map(Version::toString)
                        .map(Versions::told)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String wanted(VersionRange range, List<Version> has) {
        String least = Versions.told(range.getMinimum().toString());
        String most = Versions.told(range.getMaximum().toString());
        if (range.getMinimum().equals(range.getMaximum())) {
            return Messages.get("fit.exactly", least);
        }
        boolean tooNew = !has.isEmpty() && has.stream().allMatch(version -> version.compareTo(range.getMinimum()) >= 0);
        if (tooNew) {
            return Messages.get(range.getIncludeMaximum() ? "fit.most" : "fit.below", most);
        }
        return Messages.get("fit.least", least);
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
