package org.maitri.plugins.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Browsing;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugin.State;
import org.maitri.plugins.Plugins;
import org.maitri.plugins.Trust;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plug-ins on the shelf and in the running framework. */
@Component
public final class InstalledPlugins implements Plugins {

    private final Shelf shelf;
    private final PluginStarter starter;
    private final Blame blame;
    private final ComponentServiceObjects<IProvisioningAgentProvider> agents;
    private final Settings settings;
    private boolean started;

    @Activate
    public InstalledPlugins(
            BundleContext context,
            @Reference ComponentServiceObjects<IProvisioningAgentProvider> agents,
            @Reference Settings settings) {
        shelf = new Shelf(PluginSettings.shelf(context));
        starter = new PluginStarter(context, shelf);
        blame = new Blame(context, shelf);
        this.agents = agents;
        this.settings = settings;
    }

    @Override
    public synchronized List<Plugin> installed() {
        return shelf.all().stream().map(this::told).toList();
    }

    private Plugin told(Shelved plugin) {
        if (plugin.isOff()) {
            return plugin.as(State.OFF, "");
        }
        Optional<String> problem = plugin.problem();
        if (problem.isPresent()) {
            return plugin.as(State.BROKEN, problem.get());
        }
        return plugin.as(!started || starter.runs(plugin) ? State.ACTIVE : State.NEXT_START, "");
    }

    @Override
    public synchronized List<Plugin> install(String source, Set<String> ids, Trust trust, Progress progress) {
        return added(shelf.change(() -> work(progress, trust, work -> work.from(source, ids, this::isNewHere))));
    }

    /** Whether it is not there in this version. @throws RefusedException if a newer one is */
    private boolean isNewHere(IInstallableUnit unit) {
        Optional<Shelved> there = shelf.find(Roots.id(unit));
        if (there.isEmpty()) {
            return true;
        }
        int newer = unit.getVersion().compareTo(Version.create(there.get().version()));
        if (newer < 0) {
            String here = there.get().version();
            String offered = unit.getVersion().toString();
            boolean build = Versions.told(here).equals(Versions.told(offered));
            throw new RefusedException(Messages.get(
                    "install.older",
                    Installing.label(unit),
                    build ? here : Versions.told(here),
                    build ? offered : Versions.told(offered)));
        }
        return newer > 0 || there.get().problem().isPresent();
    }

    @Override
    public synchronized List<Plugin> update(Set<String> ids, Optional<String> source, Trust trust, Progress progress) {
        List<Shelved> which = ids.isEmpty() ? shelf.all() : find(ids);
        Renewal renewal = new Renewal();
        shelf.change(() -> {
            for (Shelved plugin : which) {
                String from = source.orElse(plugin.source());
                renewal.of(
                        plugin,
                        () -> work(progress, trust, work -> work.from(from, Set.of(plugin.id()), this::isNewer)));
            }
            return null;
        });
        return added(renewal.all());
    }

    private boolean isNewer(IInstallableUnit unit) {
        return shelf.find(Roots.id(unit))
                .filter(there -> unit.getVersion().compareTo(Version.create(there.version())) > 0)
                .isPresent();
    }

    private List<Plugin> added(List<Shelved> added) {
        return added.stream().map(plugin -> plugin.as(State.NEXT_START, "")).toList();
    }

    /** What an installation does with p2. */
    private interface Work<T> {

        T with(Installing installing) throws IOException;
    }

    private <T> T work(Progress progress, Trust trust, Work<T> work) {
        IProvisioningAgentProvider provider = agents.getService();
        try (Provisioning provisioning = Provisioning.open(provider, new Monitor(progress))) {
            return work.with(new Installing(
                    provisioning,
                    shelf,
                    PluginSettings.trusted(settings),
                    PluginSettings.policy(settings, trust),
                    progress));
        } catch (IOException failed) {
            throw new RefusedException(Messages.get("work.failed", failed.getMessage()), failed);
        } finally {
            agents.ungetService(provider);
        }
    }

    @Override
    public synchronized List<Plugin> remove(Set<String> ids) {
        List<Shelved> gone = find(ids);
        shelf.change(() -> {
            Dependants.refuse(gone, shelf.all());
            for (Shelved plugin : gone) {
                written(() -> shelf.remove(plugin));
            }
            return null;
        });
        return gone.stream().map(plugin -> plugin.as(State.NEXT_START, "")).toList();
    }

    @Override
    public synchronized List<Plugin> enable(Set<String> ids, boolean on) {
        List<Shelved> which = find(ids);
        which.forEach(plugin -> written(() -> plugin.turn(on)));
        return which.stream().map(this::told).toList();
    }

    /** A change of a few files. */
    private interface Writing {

        void write() throws IOException;
    }

    private void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException failed) {
            throw new RefusedException(Messages.get("shelf.failed", shelf.folder(), failed.getMessage()), failed);
        }
    }

    private List<Shelved> find(Set<String> ids) {
        Set<Shelved> found = new HashSet<>();
        List<Shelved> inOrder = new ArrayList<>();
        for (String id : ids) {
            Shelved plugin = shelf.find(id).orElseThrow(() -> new RefusedException(unknown(id)));
            if (found.add(plugin)) {
                inOrder.add(plugin);
            }
        }
        return inOrder;
    }

    private String unknown(String id) {
        String there = shelf.all().stream().map(Shelved::id).collect(Collectors.joining(", "));
        return there.isEmpty() ? Messages.get("plugin.none", id) : Messages.get("plugin.unknown", id, there);
    }

    @Override
    public synchronized List<Plugin> start() {
        started = true;
        if (Plugins.safeMode()) {
            return List.of();
        }
        try {
            starter.start();
        } catch (RuntimeException broken) {
            ILog.get().error("The plug-ins cannot be read", broken);
            return List.of();
        }
        return installed().stream()
                .filter(plugin -> plugin.state() == State.BROKEN)
                .peek(plugin -> ILog.get().error(Messages.get("start.left.out", plugin.label(), plugin.reason())))
                .toList();
    }

    @Override
    public Optional<Plugin> blamed(Throwable failure) {
        String reason = Blame.sentence(failure);
        Optional<Shelved> blamed = blame.of(failure);
        blamed.ifPresent(plugin -> written(() -> plugin.noteProblem(Optional.of(reason))));
        return blamed.map(plugin -> plugin.as(State.BROKEN, reason));
    }

    @Override
    public Browsing browse() {
        IProvisioningAgentProvider provider = agents.getService();
        try {
            Provisioning provisioning = Provisioning.open(provider, new NullProgressMonitor());
            settings.list(PluginSettings.SITES).forEach(provisioning::offer);
            return new OpenBrowsing(provisioning, () -> agents.ungetService(provider));
        } catch (IOException failed) {
            agents.ungetService(provider);
            throw new RefusedException(Messages.get("work.failed", failed.getMessage()), failed);
        }
    }
}
