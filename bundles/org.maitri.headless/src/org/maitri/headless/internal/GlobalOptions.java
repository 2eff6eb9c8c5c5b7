package org.maitri.headless.internal;

import org.maitri.services.start.Logs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code maitri} itself, and the options that every command has. */
@Command(
        name = "maitri",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class GlobalOptions implements Runnable {

    @Option(names = "--profile", paramLabel = "NAME|FOLDER|URL", scope = ScopeType.INHERIT, order = 90)
    private String profile;

    @Option(names = "--json", scope = ScopeType.INHERIT, order = 91)
    private boolean json;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, order = 92)
    private boolean verbose;

    private String logLevel = "";

    @Spec
    private CommandSpec spec;

    /** Blank for the standard profile. */
    public String profile() {
        return profile == null ? "" : profile;
    }

    public boolean json() {
        return json;
    }

    public boolean verbose() {
        return verbose;
    }

    @Option(names = "--log-level", paramLabel = "LEVEL", scope = ScopeType.INHERIT, order = 93)
    void logOn(String level) {
        if (!Logs.levels().contains(level)) {
            throw new ParameterException(
                    spec.commandLine(), Messages.get("usage.log-level", level, String.join(", ", Logs.levels())));
        }
        logLevel = level;
    }

    /** Blank for the one that is set. */
    public String logLevel() {
        return logLevel;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
