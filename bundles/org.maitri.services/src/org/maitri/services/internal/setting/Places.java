package org.maitri.services.internal.setting;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where settings files are.
 *
 * @param product the one in the program's folder
 * @param machine the one of this machine
 * @param named the one that the environment names
 * @param own the person's
 */
public record Places(Optional<Path> product, Path machine, Optional<Path> named, Path own) {

    private static final String FILE = "settings.yaml";
    private static final String NAMED = "MAITRI_SETTINGS";
    private static final String USUAL_ID = "maitri";

    /**
     * The places of the running program.
     *
     * @param properties of the framework: {@code osgi.install.area}, {@code osgi.instance.area}, and {@code maitri.id}, the name of
     *     a program that was composed under a name of its own
     */
    public static Places of(UnaryOperator<String> properties, Map<String, String> environment) {
        String id = Optional.ofNullable(properties.apply("maitri.id")).orElse(USUAL_ID);
        Path home = folder(properties.apply("osgi.instance.area"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".maitri"));
        return new Places(
                folder(properties.apply("osgi.install.area")).map(folder -> folder.resolve(FILE)),
                machine(environment).resolve(id).resolve(FILE),
                Optional.ofNullable(environment.get(NAMED))
                        .filter(name -> !name.isBlank())
                        .map(Path::of),
                home.resolve(FILE));
    }

    /** The folder of a URL. @param url as the platform writes it, blanks and all; or null */
    public static Optional<Path> folder(String url) {
        return url != null && url.startsWith("file:")
                ? Optional.of(new File(url.substring("file:".length()))
                        .toPath()
                        .toAbsolutePath()
                        .normalize())
                : Optional.empty();
    }

    private static Path machine(Map<String, String> environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"));
        }
        return Path.of(system.contains("mac") ? "/Library/Application Support" : "/etc");
    }
}
