package org.maitri.persistence.internal.unit;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.Vector;

/** Finds the classes and resources of all bundles that entities come from. */
final class CompositeClassLoader extends ClassLoader {

    private final Set<ClassLoader> parts;

    CompositeClassLoader(Collection<ClassLoader> parts) {
        super(null);
        this.parts = new LinkedHashSet<>(parts);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader part : parts) {
            try {
                return part.loadClass(name);
            } catch (ClassNotFoundException notThere) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        return parts.stream()
                .map(part -> part.getResource(name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>();
        for (ClassLoader part : parts) {
            part.getResources(name).asIterator().forEachRemaining(found::add);
        }
        return new Vector<>(found).elements();
    }
}
