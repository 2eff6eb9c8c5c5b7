package org.maitri.headless.internal;

import java.io.PrintStream;
import java.util.Arrays;
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
        } else if (Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(REPAIR::equals)
                .isEmpty()) {
            for (Plugin broken : services.require(Plugins.class).start()) {
                err.println(Messages.get(
                        "plugins.left.out", broken.label(), broken.version(), broken.reason(), broken.id()));
            }
        }
        err.flush();
    }
}
