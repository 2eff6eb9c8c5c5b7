package org.maitri.compose.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.compose.internal.layout.Composing;
import org.maitri.compose.internal.pack.Packager;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.YamlProblems;

/** Makes of a composition what it describes: checks it, lays it out, packs it. */
final class Composer {

    private final IProvisioningAgentProvider agents;
    private final Collection<Packager> packagers;
    private final Progress progress;

    Composer(IProvisioningAgentProvider agents, Collection<Packager> packagers, Progress progress) {
        this.agents = agents;
        this.packagers = packagers;
        this.progress = progress;
    }

    /** Only finds out whether it can be. */
    Map<String, Object> check(Composition composition, List<Source> sources, YamlProblems problems) throws IOException {
        Path work = Files.createTempDirectory("compose-");
        try (Composing composing = new Composing(agents, composition, work, problems, progress)) {
            plan(composing, sources, problems);
            return described(composition, composing);
        } finally {
            Output.delete(work);
        }
    }

    Map<String, Object> compose(Composition composition, List<Source> sources, YamlProblems problems, Output output)
            throws IOException {
        output.requireFree();
        Path work = output.work();
        try (Composing composing = new Composing(agents, composition, work, problems, progress)) {
            plan(composing, sources, problems);
            Path made = Files.createDirectory(work.resolve("made"));
            for (Product product : composing.layOut(made.resolve("repository"))) {
                pack(product, composition, made);
            }
            Checksums.write(made, progress);
            progress.check();
            Map<String, Object> result = described(composition, composing);
            result.put("output", output.folder().toString());
            result.put("files", names(made));
            output.take(made);
            return result;
        } finally {
            Output.delete(work);
        }
    }

    private void plan(Composing composing, List<Source> sources, YamlProblems problems) throws IOException {
        tellUnpacked(composing.composition(), problems);
        composing.plan(sources);
        if (problems.any()) {
            throw new RefusedException(
                    problems.all().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }

    private void tellUnpacked(Composition composition, YamlProblems problems) {
        for (Platform platform : composition.platforms()) {
            if (wanted(composition, platform).isEmpty()) {
                String kinds = packagers.stream()
                        .filter(packager -> packager.packs(platform))
                        .map(Packager::kind)
                        .sorted()
                        .collect(Collectors.joining(", "));
                problems.add(0, Messages.get("composition.unpacked", platform.name(), kinds));
            }
        }
    }

    private List<Packager> wanted(Composition composition, Platform platform) {
        return packagers.stream()
                .filter(packager -> composition.packages().isEmpty()
                        || composition.packages().contains(packager.kind()))
                .filter(packager -> packager.packs(platform))
                .toList();
    }

    private void pack(Product product, Composition composition, Path into) throws IOException {
        for (Packager packager : wanted(composition, product.platform())) {
            progress.check();
            packager.pack(product, into, progress);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, Object> described(Composition composition, Composing composing) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", composition.id());
        result.put("name", composition.name());
        result.put("version", composing.version());
        result.put(
                "platforms",
                composition.platforms().stream().map(Platform::name).toList());
        result.put("parts", composing.parts());
        return result;
    }
}
