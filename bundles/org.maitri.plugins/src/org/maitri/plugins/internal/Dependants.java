package org.maitri.plugins.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.maitri.kernel.RefusedException;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Which plug-in uses another one's bundles, as their manifests say. */
final class Dependants {

    private Dependants() {}

    /** @throws RefusedException if one that stays uses one that goes */
    static void refuse(Collection<Shelved> gone, Collection<Shelved> all) {
        for (Shelved stays : all) {
            if (gone.stream().noneMatch(plugin -> plugin.id().equals(stays.id()))) {
                Set<String> used = used(stays);
                used.removeAll(given(stays));
                for (Shelved goes : gone) {
                    if (given(goes).stream().anyMatch(used::contains)) {
                        throw new RefusedException(Messages.get("remove.used", goes.id(), stays.id()));
                    }
                }
            }
        }
    }

    private static Set<String> used(Shelved plugin) {
        return read(
                plugin,
                manifest -> Stream.of(
                                names(manifest, Constants.REQUIRE_BUNDLE), names(manifest, Constants.IMPORT_PACKAGE))
                        .flatMap(Function.identity()));
    }

    private static Set<String> given(Shelved plugin) {
        return read(
                plugin,
                manifest -> Stream.of(
                                names(manifest, Constants.BUNDLE_SYMBOLICNAME),
                                names(manifest, Constants.EXPORT_PACKAGE))
                        .flatMap(Function.identity()));
    }

    private static Set<String> read(Shelved plugin, Function<Attributes, Stream<String>> names) {
        List<Path> bundles = plugin.bundles();
        return bundles.stream()
                .map(Dependants::manifest)
                .flatMap(Optional::stream)
                .flatMap(names)
                .collect(Collectors.toSet());
    }

    private static Optional<Attributes> manifest(Path bundle) {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return Optional.of(jar.getManifest().getMainAttributes());
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Stream<String> names(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        try {
            return value == null
                    ? Stream.empty()
                    : Stream.of(ManifestElement.parseHeader(header, value)).map(ManifestElement::getValue);
        } catch (BundleException malformed) {
            return Stream.empty();
        }
    }
}
