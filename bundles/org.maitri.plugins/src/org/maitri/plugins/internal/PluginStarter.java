package org.maitri.plugins.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Makes the running framework hold what lies on the shelf, and starts it, each plug-in by itself and with an end to its patience.
 * The bundles stay in the framework's own memory, so a start that finds nothing changed only starts them.
 */
final class PluginStarter {

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
        if (wanted.isEmpty()) {
            return;
        }
        Map<Shelved, List<Bundle>> bundles = new LinkedHashMap<>();
        for (Shelved plugin : wanted) {
            try {
                bundles.put(plugin, install(plugin));
            } catch (BundleException unreadable) {
                note(plugin, Optional.of(PluginStart.told(unreadable)));
            }
        }
        wiring().resolveBundles(bundles.values().stream().flatMap(List::stream).toList());
        bundles.forEach((plugin, own) -> note(plugin, new PluginStart(context, plugin, own).run()));
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

    /** Whether all bundles of a plug-in run here. */
    boolean runs(Shelved plugin) {
        return plugin.bundles().stream()
                .map(file -> context.getBundle(location(file)))
                .allMatch(bundle -> bundle != null && (bundle.getState() & (Bundle.ACTIVE | Bundle.RESOLVED)) != 0);
    }
}
