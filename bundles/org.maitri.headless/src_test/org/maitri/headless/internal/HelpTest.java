package org.maitri.headless.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maitri.headless.internal.command.Commands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    /** Stands for the program itself. */
    @Command(name = "maitri")
    private static final class Program {}

    @Test
    void every_command_option_and_argument_says_what_it_is_for() {
        CommandLine maitri = new CommandLine(new Program());
        Commands.addBuiltIn(maitri, null);
        maitri.setResourceBundle(Messages.forHelp());

        List<CommandSpec> commands =
                parts(maitri).skip(1).map(CommandLine::getCommandSpec).toList();

        assertThat(commands).hasSizeGreaterThan(50);
        assertThat(commands.stream()
                        .filter(command -> command.usageMessage().header().length == 0)
                        .map(CommandSpec::qualifiedName))
                .isEmpty();
        assertThat(commands.stream()
                        .flatMap(command -> command.args().stream()
                                .filter(HelpTest::silent)
                                .map(argument -> command.qualifiedName() + " " + argument)))
                .isEmpty();
    }

    /** Else the help of contributed commands failed in the product. */
    @Test
    void the_texts_have_no_name_that_a_library_would_load_them_by() {
        assertThat(Messages.forHelp().getBaseBundleName()).isNull();
    }

    private static boolean silent(ArgSpec argument) {
        return String.join("", argument.description()).isBlank();
    }

    private static Stream<CommandLine> parts(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::parts));
    }
}
