package org.maitri.compose.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.compose.internal.composition.CompositionReader;
import org.maitri.compose.internal.pack.Packager;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.setting.SettingValue;
import org.maitri.spi.setting.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri compose}: products and their installers from a file. */
@Component(service = HeadlessCommand.class)
public final class ComposeCommand implements HeadlessCommand {

    private final IProvisioningAgentProvider agents;
    private final Collection<Packager> packagers;
    private final Settings settings;

    @Activate
    public ComposeCommand(
            @Reference IProvisioningAgentProvider agents,
            @Reference List<Packager> packagers,
            @Reference Settings settings) {
        this.agents = agents;
        this.packagers = packagers;
        this.settings = settings;
    }

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "compose", mixinStandardHelpOptions = true)
    final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--repository", paramLabel = "FOLDER|ZIP|URL")
        private List<String> repositories = List.of();

        @Option(names = "--output", paramLabel = "FOLDER")
        private Optional<Path> output;

        @Option(names = "--platform", paramLabel = "PLATFORM", split = ",")
        private List<String> platforms = List.of();

        @Option(names = "--package", paramLabel = "KIND", split = ",")
        private List<String> kinds = List.of();

        @Option(names = "--check")
        private boolean check;

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            YamlProblems problems = new YamlProblems(file);
            Composition read = new CompositionReader(
                            packagers.stream().map(Packager::kind).toList(),
                            settings.all().stream().map(SettingValue::setting).toList())
                    .read(file, problems);
            Composition composition = read.only(
                    platforms.isEmpty() ? read.platforms() : chosen(read),
                    kinds.isEmpty() ? read.packages() : chosenKinds());
            Output into = new Output(output.orElseGet(() -> Path.of("installers", composition.id())));
            Composer composer = new Composer(agents, packagers, context.progress());
            List<Source> sources = sources(composition, problems);
            context.print(
                    check
                            ? composer.check(composition, sources, problems)
                            : composer.compose(composition, sources, problems, into));
            return 0;
        }

        private List<String> chosenKinds() {
            Set<String> known = packagers.stream().map(Packager::kind).collect(Collectors.toCollection(TreeSet::new));
            for (String kind : kinds) {
                if (!known.contains(kind)) {
                    throw new RefusedException(Messages.get("package.other", kind, String.join(", ", known)));
                }
            }
            return kinds;
        }

        private List<Platform> chosen(Composition read) {
            List<Platform> chosen = new ArrayList<>();
            for (String name : platforms) {
                Platform platform = Platform.named(name)
                        .filter(read.platforms()::contains)
                        .orElseThrow(() -> new RefusedException(Messages.get(
                                "platform.other",
                                name,
                                read.platforms().stream().map(Platform::name).collect(Collectors.joining(", ")))));
                if (!chosen.contains(platform)) {
                    chosen.add(platform);
                }
            }
            return chosen;
        }

        /** What the command line names, or what the composition names, or what was built beside it. */
        private List<Source> sources(Composition composition, YamlProblems problems) {
            List<Source> sources = new ArrayList<>();
            repositories.forEach(location -> sources.add(new Source(location, 0)));
            sources.addAll(composition.sources());
            if (repositories.isEmpty()) {
                Checkout.around(file)
                        .map(folder -> new Source(folder.toString(), 0))
                        .ifPresent(sources::add);
            }
            if (sources.isEmpty()) {
                problems.add(0, Messages.get("repository.unnamed"));
            }
            return sources;
        }
    }
}
