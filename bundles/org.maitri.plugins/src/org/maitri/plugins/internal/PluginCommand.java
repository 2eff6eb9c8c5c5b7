package org.maitri.plugins.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;
import org.maitri.plugins.Trust;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code maitri plugin install|list|remove|update|disable|enable}. */
@Component(service = HeadlessCommand.class)
public final class PluginCommand implements HeadlessCommand {

    private final Plugins plugins;

    @Activate
    public PluginCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Object create(CommandContext context) {
        return new Line(context, plugins);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "plugin", mixinStandardHelpOptions = true)
    static final class Line implements Runnable {

        private final CommandContext context;
        private final Plugins plugins;

        @Spec
        private CommandSpec spec;

        Line(CommandContext context, Plugins plugins) {
            this.context = context;
            this.plugins = plugins;
        }

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), Messages.get("usage.plugin"));
        }

        /** Adds plug-ins. */
        @Command(name = "install", mixinStandardHelpOptions = true)
        int install(
                @Option(names = "--allow-unsigned") boolean unsigned,
                @Parameters(index = "0", paramLabel = "SOURCE") String source,
                @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID") List<String> ids) {
            List<Plugin> added = plugins.install(source, set(ids), trust(unsigned), context.progress());
            print(added, "installed", "install.none");
            return 0;
        }

        /** Tells what is there. */
        @Command(name = "list", mixinStandardHelpOptions = true)
        int list() {
            List<Plugin> all = plugins.installed();
            if (all.isEmpty() && !context.json()) {
                context.print(Map.of("result", Messages.get("list.none")));
            } else {
                context.print(all.stream().map(Line::row).toList());
            }
            return 0;
        }

        /** Takes plug-ins out. */
        @Command(name = "remove", mixinStandardHelpOptions = true)
        int remove(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
            print(plugins.remove(set(ids)), "removed", "list.none");
            return 0;
        }

        /** Adds newer versions. */
        @Command(name = "update", mixinStandardHelpOptions = true)
        int update(
                @Option(names = "--from", paramLabel = "SOURCE") String source,
                @Option(names = "--allow-unsigned") boolean unsigned,
                @Parameters(arity = "0..*", paramLabel = "ID") List<String> ids) {
            List<Plugin> renewed =
                    plugins.update(set(ids), Optional.ofNullable(source), trust(unsigned), context.progress());
            print(renewed, "updated", "update.none");
            return 0;
        }

        /** Switches plug-ins off. */
        @Command(name = "disable", mixinStandardHelpOptions = true)
        int disable(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
            print(plugins.enable(set(ids), false), "disabled", "list.none");
            return 0;
        }

        /** Switches plug-ins on again. */
        @Command(name = "enable", mixinStandardHelpOptions = true)
        int enable(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
            print(plugins.enable(set(ids), true), "enabled", "list.none");
            return 0;
        }

        private static Set<String> set(List<String> ids) {
            return ids == null ? Set.of() : new LinkedHashSet<>(ids);
        }

        private static Trust trust(boolean unsigned) {
            return (without, unknown) -> {
                if (!unsigned) {
                    throw new RefusedException(
                            without.isEmpty()
                                    ? Messages.get("signature.unknown", String.join(", ", unknown))
                                    : Messages.get("signature.unsigned", String.join(", ", without)));
                }
                return true;
            };
        }

        private void print(List<Plugin> changed, String done, String nothing) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put(done, changed.stream().map(Line::row).toList());
            if (context.json()) {
                context.print(result);
            } else if (changed.isEmpty()) {
                context.print(Map.of("result", Messages.get(nothing)));
            } else {
                changed.forEach(plugin -> context.print(Map.of(done, named(plugin))));
                context.print(Map.of("next", Messages.get("next.start")));
            }
        }

        private static String named(Plugin plugin) {
            return plugin.vendor().isBlank()
                    ? Messages.get("plugin.named", plugin.label(), plugin.version(), plugin.id())
                    : Messages.get(
                            "plugin.named.vendor", plugin.label(), plugin.version(), plugin.vendor(), plugin.id());
        }

        private static Map<String, Object> row(Plugin plugin) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", plugin.id());
            row.put("name", plugin.label());
            row.put("version", plugin.version());
            row.put("vendor", plugin.vendor());
            row.put("state", plugin.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            row.put("signature", plugin.signature());
            row.put("source", plugin.source());
            row.put("installed", plugin.installed().toString());
            row.put("reason", plugin.reason());
            return row;
        }
    }
}
