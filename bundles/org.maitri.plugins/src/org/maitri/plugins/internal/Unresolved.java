package org.maitri.plugins.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/** Says in a person's words what the framework says of a bundle that does not fit. */
final class Unresolved {

    private static final Pattern REQUIREMENT = Pattern.compile("Unresolved requirement: (.*)");
    private static final Pattern ASKED =
            Pattern.compile("(Import-Package|Require-Bundle): ([^;\\s]+)(?:;.*?version=\"([^\"]+)\")?.*");

    private Unresolved() {}

    /** What is there of something that a bundle can need. */
    interface Provided {

        /** @param bundle whether a bundle is meant, or a package */
        List<Version> versions(boolean bundle, String name);
    }

    /**
     * @param plugin what the person calls the plug-in, with its version
     * @param said by the framework; the innermost requirement, which is the last, says most
     */
    static String told(String plugin, String said, Provided provided) {
        String innermost = "";
        Matcher requirement = REQUIREMENT.matcher(said);
        while (requirement.find()) {
            innermost = requirement.group(1).strip();
        }
        String last = innermost;
        return Need.java(plugin, last).orElseGet(() -> {
            Matcher asked = ASKED.matcher(last);
            if (!asked.matches()) {
                return said.strip();
            }
            VersionRange range = VersionRange.create(asked.group(3) == null ? "0.0.0" : asked.group(3));
            return new Need(plugin, asked.group(2), range)
                    .words(provided.versions(asked.group(1).equals("Require-Bundle"), asked.group(2)));
        });
    }
}
