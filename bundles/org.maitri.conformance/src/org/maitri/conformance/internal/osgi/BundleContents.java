package org.maitri.conformance.internal.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.conformance.internal.Contents;
import org.osgi.framework.Bundle;

/** The files of a bundle, and of the language packs that are attached to it. */
final class BundleContents implements Contents {

    private final Bundle bundle;
    private final Map<String, URL> files = new TreeMap<>();

    BundleContents(Bundle bundle) {
        this.bundle = bundle;
        Enumeration<URL> found = bundle.findEntries("/", "*", true);
        if (found != null) {
            Collections.list(found).stream()
                    .filter(url -> !url.getPath().endsWith("/"))
                    .forEach(url -> files.putIfAbsent(url.getPath().replaceFirst("^/+", ""), url));
        }
    }

    @Override
    public String name() {
        return bundle.getSymbolicName();
    }

    @Override
    public Collection<String> files() {
        return files.keySet();
    }

    @Override
    public byte[] read(String file) {
        URL url = files.get(file);
        if (url == null) {
            throw new IllegalArgumentException("No " + file + " in " + name());
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place(file), unreadable);
        }
    }
}
