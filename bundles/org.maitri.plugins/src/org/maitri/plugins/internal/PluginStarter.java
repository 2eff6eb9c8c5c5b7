package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.p2.metadata.Version;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Makes the running framework hold what lies on the shelf, and starts it, each plug-in by itself and with an end to its patience.
 * The bundles stay in the framework's own memory, so a start that finds nothing changed only starts them.
 */
final class PluginStarter {

    private static final long STARTED_WITHIN_MILLIS = Long.getLong("maitri.plugin.patience", 10_000);
    private static final long REFRESHED_WITHIN_MILLIS = 20_000;
    private static final String REFERENCE = "reference:";

    private final BundleContext context;
    private final Shelf shelf;

    PluginStarter(BundleContext context, Shelf shelf) {
        this.context = context;
        this.shelf = shelf;
    }

    /** Notes with each why it does not take part. */
    void start() {
        List<Shelved> wanted = shelf.all().stream()
                .filter(plugin -> !plugin.isOff() && plugin.broken().isEmpty())
                .toList();
        uninstallAllBut(wanted);
        Map<Shelved, List<Bundle>> bundles = new LinkedHashMap<>();
        for (Shelved plugin : wanted) {
            try {
                bundles.put(plugin, install(plugin));
            } catch (BundleException unreadable) {
                note(plugin, Optional.of(told(unreadable)));
            }
        }
        wiring().resolveBundles(bundles.values().stream().flatMap(List::stream).toList());
        bundles.forEach((plugin, own) -> note(plugin, start(plugin, own)));
    }

    private static void note(Shelved plugin, Optional<String> problem) {
        try {
            plugin.noteProblem(problem);
        } catch (IOException unwritable) {
            ILog.get().warn("Cannot keep what is wrong with " + plugin.id(), unwritable);
        }
    }

    private void uninstallAllBut(List<Shelved> wanted) {
        Set<String> locations = wanted.stream()
                .flatMap(plugin -> plugin.bundles().stream())
                .map(PluginStarter::location)
                .collect(Collectors.toSet());
        List<Bundle> gone = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(REFERENCE + shelf.folder().toUri())
                    && !locations.contains(bundle.getLocation())) {
                try {
                    bundle.uninstall();
                    gone.add(bundle);
                } catch (BundleException stuck) {
                    ILog.get().warn("Cannot take out " + bundle, stuck);
                }
            }
        }
        if (!gone.isEmpty()) {
            refresh(gone);
        }
    }

    private void refresh(List<Bundle> gone) {
        CompletableFuture<FrameworkEvent> done = new CompletableFuture<>();
        wiring().refreshBundles(gone, done::complete);
        try {
            done.get(REFRESHED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException late) {
            ILog.get().warn("What was taken out is not forgotten yet", late);
        }
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    static String location(Path bundle) {
        return REFERENCE + bundle.toUri();
    }

    private List<Bundle> install(Shelved plugin) throws BundleException {
        List<Bundle> own = new ArrayList<>();
        for (Path file : plugin.bundles()) {
            Bundle there = context.getBundle(location(file));
            try {
                own.add(there != null ? there : context.installBundle(location(file)));
            } catch (BundleException failed) {
                if (failed.getType() != BundleException.DUPLICATE_BUNDLE_ERROR) { // then the product brings it by now
                    throw failed;
                }
            }
        }
        return own;
    }

    /** A fresh thread, as nobody knows what the code of others does. @return why it does not take part */
    private Optional<String> start(Shelved plugin, List<Bundle> bundles) {
        CompletableFuture<Optional<String>> outcome = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("Maitri: start " + plugin.id())
                .start(() -> outcome.complete(startAll(plugin, bundles)));
        try {
            return outcome.get(STARTED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException blocked) {
            String reason = Messages.get("start.blocked", STARTED_WITHIN_MILLIS / 1000);
            try {
                plugin.markBroken(reason);
            } catch (IOException unwritable) {
                ILog.get().warn("Cannot keep what is wrong with " + plugin.id(), unwritable);
            }
            return Optional.of(reason);
        } catch (ExecutionException | InterruptedException failed) {
            return Optional.of(failed.toString());
        }
    }

    private Optional<String> startAll(Shelved plugin, List<Bundle> bundles) {
        List<Bundle> started = new ArrayList<>();
        try {
            for (Bundle bundle : bundles) {
                if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start(Bundle.START_TRANSIENT);
                    started.add(bundle);
                }
            }
            return Optional.empty();
        } catch (BundleException | RuntimeException | LinkageError broken) {
            ILog.get().error("A plug-in cannot take part", broken);
            stop(started);
            return Optional.of(
                    broken instanceof BundleException failed && failed.getType() == BundleException.RESOLVE_ERROR
                            ? Unresolved.told(plugin.named(), failed.getMessage(), this::versions)
                            : told(broken));
        }
    }

    private List<Version> versions(boolean bundle, String name) {
        String kind = bundle ? BundleNamespace.BUNDLE_NAMESPACE : PackageNamespace.PACKAGE_NAMESPACE;
        String version = bundle
                ? BundleNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE
                : PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE;
        return Arrays.stream(context.getBundles())
                .map(each -> each.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .flatMap(each -> each.getDeclaredCapabilities(kind).stream())
                .map(BundleCapability::getAttributes)
                .filter(given -> name.equals(given.get(kind)))
                .map(given -> Version.create(given.get(version).toString()))
                .sorted()
                .toList();
    }

    /** Half a plug-in is worse than none. */
    private static void stop(List<Bundle> started) {
        for (Bundle bundle : started.reversed()) {
            try {
                bundle.stop(Bundle.STOP_TRANSIENT);
            } catch (BundleException stuck) {
                ILog.get().warn("Cannot stop " + bundle, stuck);
            }
        }
    }

    /** Whether all bundles of a plug-in run here. */
    boolean runs(Shelved plugin) {
        return plugin.bundles().stream()
                .map(file -> context.getBundle(location(file)))
                .allMatch(bundle -> bundle != null && (bundle.getState() & (Bundle.ACTIVE | Bundle.RESOLVED)) != 0);
    }

    /** The plug-in whose classes stand in a failure, or in the words of it. */
    Optional<Shelved> blamed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return shelf.all().stream()
                .filter(plugin -> words(plugin).anyMatch(text.toString()::contains))
                .findFirst();
    }

    /** The packages of a plug-in and what it calls its tables: what a failure of it speaks of. */
    private Stream<String> words(Shelved plugin) {
        return plugin.bundles().stream()
                .map(file -> context.getBundle(location(file)))
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
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null
                ? Stream.empty()
                : Arrays.stream(offered)
                        .map(context::getService)
                        .filter(SchemaContributor.class::isInstance)
                        .map(schema -> ((SchemaContributor) schema).module() + ' ');
    }

    /** The innermost cause says most. */
    private static String told(Throwable broken) {
        Throwable first = broken;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String message = first.getMessage();
        return message == null || message.isBlank() ? first.getClass().getSimpleName() : message.strip();
    }
}
