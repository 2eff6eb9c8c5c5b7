package org.maitri.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.p2.metadata.Version;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** Starts one plug-in, on a thread of its own and with an end to its patience, as nobody knows what the code of others does. */
final class PluginStart {

    private static final Logger LOG = System.getLogger(PluginStart.class.getName());
    private static final long STARTED_WITHIN_MILLIS = Long.getLong("maitri.plugin.patience", 10_000);

    private final BundleContext context;
    private final Shelved plugin;
    private final List<Bundle> bundles;

    PluginStart(BundleContext context, Shelved plugin, List<Bundle> bundles) {
        this.context = context;
        this.plugin = plugin;
        this.bundles = bundles;
    }

    /** @return why it does not take part */
    Optional<String> run() {
        CompletableFuture<Optional<String>> outcome = CompletableFuture.supplyAsync(
                this::start,
                task -> Thread.ofPlatform()
                        .daemon()
                        .name("Maitri: start " + plugin.id())
                        .start(task));
        try {
            return outcome.get(STARTED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException blocked) {
            return Optional.of(neverAgain(Messages.get("start.blocked", STARTED_WITHIN_MILLIS / 1000)));
        } catch (ExecutionException | InterruptedException failed) {
            LOG.log(Level.ERROR, "A plug-in cannot take part", failed);
            return Optional.of(told(failed));
        }
    }

    /** The next start does not wait for it again. */
    private String neverAgain(String reason) {
        try {
            plugin.markBroken(reason);
        } catch (IOException unwritable) {
            ILog.get().warn("Cannot keep what is wrong with " + plugin.id(), unwritable);
        }
        return reason;
    }

    private Optional<String> start() {
        List<Bundle> started = new ArrayList<>();
        try {
            for (Bundle bundle : bundles) {
                if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start(Bundle.START_TRANSIENT);
                    started.add(bundle);
                }
            }
            for (Bundle bundle : started) {
                new Parts(context, bundle).require();
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

    /** The innermost cause says most. */
    static String told(Throwable broken) {
        Throwable first = broken;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String message = first.getMessage();
        return message == null || message.isBlank() ? first.getClass().getSimpleName() : message.strip();
    }
}
