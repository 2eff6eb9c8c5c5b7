package org.maitri.workbench.internal.about;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name of a licence from what bundles write: a name, an address, or the licence itself. */
final class LicenceName {

    private static final Pattern SHORT = Pattern.compile(
            "\\b(EPL-[12]\\.0|Apache-2\\.0|BSD-[23]-Clause|MIT|ISC|0BSD|MPL-[12]\\.[01]|LGPL-[23]\\.[01])\\b");

    /** Words of longer forms, the more special first. */
    private static final List<Map.Entry<String, String>> LONG = List.of(
            Map.entry("licenses/mit", "MIT"),
            Map.entry("license/mit", "MIT"),
            Map.entry("jsoup.org/license", "MIT"),
            Map.entry("bsd-2", "BSD-2-Clause"),
            Map.entry("bsd-license", "BSD-2-Clause"),
            Map.entry("bsd-3", "BSD-3-Clause"),
            Map.entry("apache license", "Apache-2.0"),
            Map.entry("apache.org/licenses/license-2.0", "Apache-2.0"),
            Map.entry("h2database.com/html/license", "MPL-2.0 or EPL-1.0"),
            Map.entry("unicode", "Unicode-3.0"),
            Map.entry("bouncy castle", "MIT"),
            Map.entry("epl-2.0", "EPL-2.0"),
            Map.entry("epl-v20", "EPL-2.0"),
            Map.entry("epl v2.0", "EPL-2.0"),
            Map.entry("eclipse public license version 2.0", "EPL-2.0"),
            Map.entry("eclipse public license - version 2.0", "EPL-2.0"),
            Map.entry("eclipse public license - v 2.0", "EPL-2.0"),
            Map.entry("epl-v10", "EPL-1.0"),
            Map.entry("eclipse public license", "EPL-2.0"));

    private LicenceName() {}

    /** The name; blank where none is known in the text. */
    static String in(String text) {
        String line = text.replaceAll("\\s+", " ");
        Matcher known = SHORT.matcher(line);
        if (line.length() < 2000 && known.find()) {
            return known.group();
        }
        String small = line.toLowerCase(Locale.ROOT);
        return LONG.stream()
                .filter(each -> small.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
