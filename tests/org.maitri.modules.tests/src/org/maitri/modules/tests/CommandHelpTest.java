package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.testsupport.Services;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of the commands that modules contribute; that of the others is tested where they are. */
class CommandHelpTest {

    /** Stands for the program itself. */
    @Command(name = "maitri")
    private static final class Program {}

    @Test
    void every_command_option_and_argument_says_what_it_is_for() {
        CommandLine maitri = new CommandLine(new Program());
        for (HeadlessCommand contributed : Services.all(HeadlessCommand.class)) {
            CommandLine command = new CommandLine(contributed.create(null));
            command.setResourceBundle(contributed.texts().bundle());
            maitri.addSubcommand(command);
        }

        List<CommandSpec> commands =
                parts(maitri).skip(1).map(CommandLine::getCommandSpec).toList();

        assertThat(maitri.getSubcommands()).containsKeys("tickets", "consent", "press-summary", "campaign-figures");
        assertThat(commands.stream()
                        .filter(command -> command.usageMessage().header().length == 0)
                        .map(CommandSpec::qualifiedName))
                .isEmpty();
        assertThat(commands.stream()
                        .flatMap(command -> command.args().stream()
                                .filter(CommandHelpTest::silent)
                                .map(argument -> command.qualifiedName() + " " + argument)))
                .isEmpty();
    }

    private static boolean silent(ArgSpec argument) {
        return String.join("", argument.description()).isBlank();
    }

    private static Stream<CommandLine> parts(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandHelpTest::parts));
    }
}
