package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Platform;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Java runtimes to be packed. The JDK that runs this program links one for its own platform; there is none for others. A
 * program that runs on such a runtime itself, without {@code jlink}, hands on what it runs on.
 */
@Component(service = JavaRuntimes.class)
public final class JavaRuntimes {

    /** What Maitri and its libraries use, and what plug-ins may expect: all of Java SE and what is asked for at run time only. */
    private static final List<String> MODULES = List.of(
            "java.se",
            "jdk.accessibility",
            "jdk.charsets",
            "jdk.crypto.cryptoki",
            "jdk.httpserver",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.xml.dom",
            "jdk.zipfs");

    private Optional<Path> linked = Optional.empty();

    /** The folder of a runtime, which must not be changed; empty where none can be had for the platform. */
    synchronized Optional<Path> of(Platform platform, Progress progress) throws IOException {
        if (!Platform.here().equals(Optional.of(platform))) {
            return Optional.empty();
        }
        Path home = Path.of(System.getProperty("java.home"));
        Path jlink = home.resolve("bin").resolve(platform.os().equals("win32") ? "jlink.exe" : "jlink");
        if (!Files.isExecutable(jlink)) {
            // Java of a system may lie in many places of it; one that was packed with a product is whole.
            return Optional.of(home)
                    .filter(own -> own.startsWith(System.getProperty("maitri.install", home + "/none")));
        }
        if (linked.isEmpty()) {
            linked = Optional.of(link(jlink, progress));
        }
        return linked;
    }

    private static Path link(Path jlink, Progress progress) throws IOException {
        progress.begin(Messages.get("pack.runtime"), 0);
        Path folder = Files.createTempDirectory("maitri-java");
        Path runtime = folder.resolve("jre");
        String modules = String.join(
                ",",
                MODULES.stream()
                        .filter(name -> ModuleFinder.ofSystem().find(name).isPresent())
                        .toList());
        Process process = new ProcessBuilder(
                        jlink.toString(),
                        "--add-modules",
                        modules,
                        "--no-header-files",
                        "--no-man-pages",
                        "--strip-debug",
                        "--compress",
                        "zip-6",
                        "--generate-cds-archive",
                        "--output",
                        runtime.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        try {
            if (process.waitFor() != 0) {
                delete(folder);
                throw new RefusedException(Messages.get("pack.runtime.failed", said.strip()));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw new IllegalStateException(interrupted);
        }
        return runtime;
    }

    /** Deletes what was linked, and never what this program runs on. */
    @Deactivate
    void close() throws IOException {
        if (linked.isPresent()) {
            delete(linked.get().getParent());
            linked = Optional.empty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
