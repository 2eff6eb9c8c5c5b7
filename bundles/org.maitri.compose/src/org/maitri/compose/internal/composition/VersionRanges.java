package org.maitri.compose.internal.composition;

import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Versions as a composition names them. */
public final class VersionRanges {

    private VersionRanges() {}

    static boolean isRange(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** A range as it is; a version stands for all that begin like it: {@code 1.2} for {@code [1.2,1.3)}; empty for any. */
    public static VersionRange of(String text) {
        if (text.isEmpty()) {
            return new VersionRange("0.0.0");
        }
        if (text.startsWith("[") || text.startsWith("(")) {
            return new VersionRange(text);
        }
        Version from = Version.parseVersion(text);
        String[] numbers = text.split("\\.");
        Version to = switch (numbers.length) {
            case 1 -> new Version(from.getMajor() + 1, 0, 0);
            case 2 -> new Version(from.getMajor(), from.getMinor() + 1, 0);
            case 3 -> new Version(from.getMajor(), from.getMinor(), from.getMicro() + 1);
            default -> null;
        };
        return to == null
                ? new VersionRange(VersionRange.LEFT_CLOSED, from, from, VersionRange.RIGHT_CLOSED)
                : new VersionRange(VersionRange.LEFT_CLOSED, from, to, VersionRange.RIGHT_OPEN);
    }
}
