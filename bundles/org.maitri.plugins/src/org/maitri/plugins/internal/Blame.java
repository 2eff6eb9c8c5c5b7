package org.maitri.plugins.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** Finds the plug-in that a failure speaks of: by its packages, and by what it calls its tables. */
final class Blame {

    private static final int LONGEST = 240;

    private final BundleContext context;
    private final Shelf shelf;

    Blame(BundleContext context, Shelf shelf) {
        this.context = context;
        this.shelf = shelf;
    }

    Optional<Shelved> of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return shelf.all().stream()
                .filter(plugin -> words(plugin).anyMatch(text.toString()::contains))
                .findFirst();
    }

    /** The first line of what a failure says, as far as a person reads it. */
    static String sentence(Throwable failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + '…';
    }

    private Stream<String> words(Shelved plugin) {
        return plugin.bundles().stream()
                .map(file -> context.getBundle(PluginStarter.location(file)))
                .filter(bundle -> bundle != null && bundle.getState() == Bundle.ACTIVE)
                .flatMap(bundle -> Stream.concat(packages(bundle), modules(bundle)));
    }

    private static Stream<String> packages(Bundle bundle) {
        Collection<String> classes = bundle.adapt(BundleWiring.class)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return classes.stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1).replace('/', '.'))
                .distinct();
    }

    private Stream<String> modules(Bundle bundle) {
        return new Parts(context, bundle)
                .offered(SchemaContributor.class)
                .flatMap(schema -> Stream.of(schema.module() + ' ', schema.module() + '.', schema.module() + '_'));
    }
}
