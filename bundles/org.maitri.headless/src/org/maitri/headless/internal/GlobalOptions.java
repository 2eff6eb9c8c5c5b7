package org.maitri.headless.internal;

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

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
