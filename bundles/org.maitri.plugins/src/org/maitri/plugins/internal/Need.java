package org.maitri.plugins.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/**
 * Something that a plug-in needs and does not find, in a person's words.
 *
 * @param plugin what the person calls the plug-in, with its version
 * @param name what it needs
 * @param range in which versions
 */
record Need(String plugin, String name, VersionRange range) {

    private static final Pattern JAVA = Pattern.compile("JavaSE.*version=(\\d+)");

    /** What is said of a Java that is too old, if that is what some requirement is about. */
    static Optional<String> java(String plugin, String requirement) {
        Matcher java = JAVA.matcher(requirement);
        return java.find()
                ? Optional.of(Messages.get(
                        "fit.java", plugin, java.group(1), Runtime.version().feature()))
                : Optional.empty();
    }

    /** @param there the versions of it that are there */
    String words(List<Version> there) {
        if (there.isEmpty()) {
            return range.getMinimum().equals(Version.emptyVersion)
                    ? Messages.get("fit.missing", plugin, name)
                    : Messages.get("fit.missing.version", plugin, name, wanted(there));
        }
        return Messages.get(
                "fit.version",
                plugin,
                name,
                wanted(there),
                there.stream()
                        .map(Version::toString)
                        .map(Versions::told)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private String wanted(List<Version> there) {
        String least = Versions.told(range.getMinimum().toString());
        String most = Versions.told(range.getMaximum().toString());
        if (range.getMinimum().equals(range.getMaximum())) {
            return Messages.get("fit.exactly", least);
        }
        boolean tooNew =
                !there.isEmpty() && there.stream().allMatch(version -> version.compareTo(range.getMinimum()) >= 0);
        if (tooNew) {
            return Messages.get(range.getIncludeMaximum() ? "fit.most" : "fit.below", most);
        }
        return Messages.get("fit.least", least);
    }
}
