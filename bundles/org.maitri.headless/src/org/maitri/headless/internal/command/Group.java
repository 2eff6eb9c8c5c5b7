package org.maitri.headless.internal.command;

import org.maitri.headless.internal.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others, such as {@code maitri profile list}. */
@Command
final class Group implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine of(Object... commands) {
        CommandLine group = new CommandLine(new Group());
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
