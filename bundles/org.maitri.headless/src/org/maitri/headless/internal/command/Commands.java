package org.maitri.headless.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.headless.internal.Session;
import org.maitri.spi.command.HeadlessCommand;
import picocli.CommandLine;

/** Puts the commands together: the built-in ones, and those that modules contribute. */
public final class Commands {

    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    private Commands() {}

    /** Adds the commands every Maitri has. */
    public static void addBuiltIn(CommandLine maitri, Session session) {
        maitri.addSubcommand(new ImportCommand(session));
        maitri.addSubcommand(new MappingCommand(session));
        maitri.addSubcommand(new RecordTypesCommand(session));
        maitri.addSubcommand(FieldsCommand.with(session));
        maitri.addSubcommand(new ListCommand(session));
        maitri.addSubcommand(new CountCommand(session));
        maitri.addSubcommand(new ShowCommand(session));
        maitri.addSubcommand(new ExportCommand(session));
        maitri.addSubcommand(new SearchCommand(session));
        maitri.addSubcommand(new DuplicatesCommand(session));
        maitri.addSubcommand(new SegmentsCommand(session));
        maitri.addSubcommand(new SegmentCommand(session));
        maitri.addSubcommand(new MetricCommand(session));
        maitri.addSubcommand(new ReportCommand(session));
        maitri.addSubcommand(new FindingCommand(session));
        maitri.addSubcommand(new HistoryCommand(session));
        maitri.addSubcommand(new LogCommand(session));
        maitri.addSubcommand(new UndoCommand(session));
        maitri.addSubcommand(new MergeCommand(session));
        maitri.addSubcommand(new MergesCommand(session));
        maitri.addSubcommand(new CheckCommand(session));
        maitri.addSubcommand(new BackupCommand(session));
        maitri.addSubcommand(new RestoreCommand(session));
        maitri.addSubcommand(new ProfileCommand(session));
        maitri.addSubcommand(new SettingsCommand(session));
        maitri.addSubcommand(new DiagnoseCommand(session));
        maitri.addSubcommand(new SampleCommand(session));
        maitri.addSubcommand(new PrivacyCommand(session));
        maitri.addSubcommand(
                new CommandLine(new AttentionCommand(session)).addSubcommand(new AttentionLimitCommand(session)));
        maitri.addSubcommand(new LoyaltyCommand(session));
        maitri.addSubcommand(
                new CommandLine(new CalendarCommand(session)).addSubcommand(new CalendarEvaluateCommand(session)));
        maitri.addSubcommand(new RunDueCommand(session));
        maitri.addSubcommand(new GrantCommand.Grant(session));
        maitri.addSubcommand(new GrantCommand.Revoke(session));
        maitri.addSubcommand(new GrantCommand.Given(session));
    }

    /** Adds what modules contribute; a command that cannot be made, or whose name is taken, is logged and left out. */
    public static void addContributed(CommandLine maitri, Session session, List<HeadlessCommand> contributed) {
        for (HeadlessCommand command : contributed) {
            try {
                CommandLine added = new CommandLine(command.create(session));
                added.setResourceBundle(new HelpTexts(command.texts(), maitri.getResourceBundle()));
                maitri.addSubcommand(added);
            } catch (RuntimeException | LinkageError broken) {
                LOG.log(
                        Level.WARNING,
                        "Left out the command of " + command.getClass().getName(),
                        broken);
            }
        }
    }

    /** Makes wrong values of options be told in words of the shell; to be called when all commands are there. */
    public static void addConversions(CommandLine maitri) {
        Conversions.addTo(maitri);
    }

    /** Whether the arguments name a built-in command, so that the modules need not be asked. */
    public static boolean isBuiltIn(CommandLine maitri, List<String> arguments) {
        return named(arguments)
                .map(maitri.getSubcommands()::containsKey)
                .orElseGet(() -> arguments.contains("--version") || arguments.contains("-V"));
    }

    /** The command that the arguments name. */
    public static Optional<String> named(List<String> arguments) {
        boolean value = false;
        for (String argument : arguments) {
            if (!value && !argument.startsWith("-")) {
                return Optional.of(argument);
            }
            value = !value && argument.equals("--profile");
        }
        return Optional.empty();
    }
}
