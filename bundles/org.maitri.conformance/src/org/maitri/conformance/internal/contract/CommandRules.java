package org.maitri.conformance.internal.contract;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.spi.command.HeadlessCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Commands of {@code maitri}. */
public final class CommandRules {

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    HeadlessCommand.class,
                    "A command's name is in lower case, with dashes between words",
                    (command, x, f) -> parts(line(command))
                            .map(CommandLine::getCommandName)
                            .forEach(name -> f.expect(
                                    name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                                    command,
                                    "a command is called " + name,
                                    "Call it like press-summary"))),
            Rule.each(
                    HeadlessCommand.class,
                    "Every command, option and argument says what it is for",
                    (command, x, f) -> parts(line(command))
                            .map(CommandLine::getCommandSpec)
                            .forEach(spec -> help(command, spec, f))),
            Rule.each(
                    HeadlessCommand.class,
                    "A command is made anew each time",
                    (command, x, f) -> f.expect(
                            command.create(null) != command.create(null),
                            command,
                            "create() returns the same object twice, so that options of the first call remain",
                            "Return a new one")),
            Rule.each(
                    HeadlessCommand.class,
                    "Every command answers --help",
                    (command, x, f) -> parts(line(command))
                            .forEach(part -> f.expect(
                                    part.getCommandSpec().optionsMap().containsKey("--help"),
                                    command,
                                    part.getCommandName() + " has no --help",
                                    "Add mixinStandardHelpOptions = true to its @Command"))));

    /** Stands for the program itself, by whose name help texts begin. */
    @Command(name = "maitri")
    private static final class Program {}

    private CommandRules() {}

    private static CommandLine line(HeadlessCommand command) {
        CommandLine line = new CommandLine(command.create(null));
        line.setResourceBundle(command.texts().bundle());
        new CommandLine(new Program()).addSubcommand(line);
        return line;
    }

    private static Stream<CommandLine> parts(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandRules::parts));
    }

    private static void help(HeadlessCommand command, CommandSpec spec, Faults faults) {
        String key = spec.qualifiedName(".");
        faults.expect(
                spec.usageMessage().header().length > 0,
                command,
                spec.qualifiedName() + " does not say what it does",
                "Add the text " + key + ".usage.header");
        spec.args().stream()
                .filter(argument -> String.join("", argument.description()).isBlank())
                .forEach(argument -> faults.add(
                        command,
                        spec.qualifiedName() + " does not say what " + name(argument) + " is for",
                        "Add the text " + key + "." + name(argument).replaceFirst("^--?", "")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel() + "[" + ((CommandLine.Model.PositionalParamSpec) argument).index() + "]";
    }
}
