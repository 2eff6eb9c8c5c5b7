package org.maitri.headless.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.maitri.headless.internal.command.Commands;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;

/** Brings the person's plug-ins into a run of a command, and says which cannot take part. */
final class PluginsAtStart {

    /** The command that repairs plug-ins must not wait for a broken one. */
    private static final String REPAIR = "plugin";

    private PluginsAtStart() {}

    static void start(Services services, PrintStream err, String... arguments) {
        if (Plugins.safeMode()) {
            err.println(Messages.get("plugins.safe.mode"));
        } else if (!Commands.named(List.of(arguments)).equals(Optional.of(REPAIR))) {
            for (Plugin broken : services.require(Plugins.class).start()) {
                err.println(Messages.get(
                        "plugins.left.out", broken.label(), broken.version(), broken.reason(), broken.id()));
            }
        }
        err.flush();
    }

    /** @throws RefusedException if data cannot be opened because of a plug-in */
    static void blame(Services services, Throwable failed) {
        for (Plugins plugins : services.all(Plugins.class)) {
            plugins.blamed(failed).ifPresent(plugin -> {
                throw new RefusedException(
                        Messages.get("plugins.blamed", plugin.label(), plugin.version(), plugin.reason(), plugin.id()),
                        failed);
            });
        }
    }
}
