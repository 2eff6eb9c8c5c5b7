package org.maitri.services.internal.imports.values;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time zone that the name of a column gives: {@code Created at (America/New_York)}, {@code Start date (in UTC)}. */
final class ZoneHint {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[](?:in |time ?zone:? ?)?([^)\\]]+)[)\\]]", Pattern.CASE_INSENSITIVE);

    private ZoneHint() {}

    static Optional<ZoneId> in(String column) {
        Matcher brackets = IN_BRACKETS.matcher(column);
        while (brackets.find()) {
            Optional<ZoneId> zone = Zones.named(brackets.group(1).strip());
            if (zone.isPresent()) {
                return zone;
            }
        }
        return column.matches("(?i).*[ _]utc") ? Zones.named("UTC") : Optional.empty();
    }
}
