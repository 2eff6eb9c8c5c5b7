package org.maitri.plugins.internal;

/** Versions as people say them: 1.2 for 1.2.0.202611220218. */
final class Versions {

    private Versions() {}

    static String told(String version) {
        String[] parts = version.split("\\.", 4);
        if (parts.length < 3) {
            return version;
        }
        return parts[2].equals("0") ? parts[0] + '.' + parts[1] : parts[0] + '.' + parts[1] + '.' + parts[2];
    }
}
