package org.maitri.workbench.internal.plugins;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;
import org.maitri.ui.Background;
import org.maitri.workbench.internal.start.ProfileState;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Brings the plug-ins in before the window opens, and says in the window which do not take part, and why. */
public final class StartedPlugins {

    private final Optional<Plugins> plugins;
    private final List<Plugin> broken;

    private StartedPlugins(Optional<Plugins> plugins, List<Plugin> broken) {
        this.plugins = plugins;
        this.broken = broken;
    }

    public static StartedPlugins start(BundleContext bundle) {
        ServiceReference<Plugins> offered = bundle.getServiceReference(Plugins.class);
        Optional<Plugins> plugins = Optional.ofNullable(offered).map(bundle::getService);
        return new StartedPlugins(plugins, plugins.map(Plugins::start).orElse(List.of()));
    }

    /** Shows the list of plug-ins where there is something to say of them. UI thread only. */
    public void tell(Shell shell) {
        if (Plugins.safeMode()) {
            open(shell, Messages.get("safe.mode"));
        } else if (!broken.isEmpty()) {
            open(
                    shell,
                    broken.size() == 1
                            ? Messages.get(
                                    "broken.one",
                                    broken.getFirst().label(),
                                    broken.getFirst().version(),
                                    broken.getFirst().reason())
                            : Messages.get("broken.many", broken.size()));
        }
    }

    /** Where the data cannot be opened because of a plug-in, that is what the person has to know. UI thread only. */
    public void tell(Shell shell, ProfileState.Failed failed) {
        plugins.ifPresent(all -> Background.work(Messages.get("title"), progress -> all.blamed(failed.reason()))
                .then(found -> found.ifPresent(plugin ->
                        open(shell, Messages.get("broken.data", plugin.label(), plugin.version(), plugin.reason()))))
                .start(shell));
    }

    private void open(Shell shell, String headline) {
        Display display = shell.getDisplay();
        plugins.ifPresent(all -> display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                new PluginsDialog(shell, all, headline).open();
            }
        }));
    }
}
