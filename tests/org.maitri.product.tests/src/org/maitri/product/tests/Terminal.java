package org.maitri.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.maitri.product.tests.Installation.Outcome;

/** The terminal of a person who has the product on the path and a home folder of their own. */
final class Terminal {

    private static final Path CACHE = Path.of("target/cache").toAbsolutePath();
    private static final int PATIENCE_MINUTES = 4;

    private final Path home;
    private final Map<String, String> variables = new HashMap<>();

    /** @param home an empty folder */
    Terminal(Path home) throws IOException {
        this.home = home;
        Path programs = Files.createDirectories(home.resolve("bin"));
        Path program = Files.writeString(
                programs.resolve("maitri"),
                "#!/bin/sh\nexec '" + Installation.find().orElseThrow().resolve("maitri") + "' \"$@\"\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("Cannot be executed: " + program);
        }
        variables.put("PATH", programs + ":" + System.getenv("PATH"));
        variables.put("HOME", home.toString());
        variables.put("XDG_DATA_HOME", home.resolve("data").toString());
        variables.put("XDG_STATE_HOME", home.resolve("state").toString());
        variables.put("XDG_CACHE_HOME", CACHE.toString());
        variables.put("MAITRI_JAVA_OPTS", "-Duser.home=" + home);
    }

    Terminal with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Path data() {
        return home.resolve("data/maitri");
    }

    /** Types lines as a shell takes them; the first that fails ends them. */
    Outcome types(String lines) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder("sh", "-eu", "-c", lines)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("MAITRI_HOME");
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Still running: " + lines);
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
