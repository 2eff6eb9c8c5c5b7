package org.maitri.headless.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.headless.internal.command.Commands;
import org.maitri.headless.internal.output.Results;
import org.maitri.headless.internal.output.TerminalProgress;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RefusedException;
import org.maitri.services.start.Logs;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.setting.Settings;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program {@code maitri}: runs one command and tells by its exit code how it went. */
public final class Maitri {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int USAGE = 2;
    public static final int FAULT = 3;

    private static final Logger LOG = Logger.getLogger(Maitri.class.getName());

    private final Services services;
    private final GlobalOptions options = new GlobalOptions();
    private final Results results;
    private final TerminalProgress progress;
    private final Supplier<String> logFile;

    /** @param logFile where the log is, for the person to look into after a fault */
    public Maitri(
            Services services, PrintStream out, PrintStream err, TerminalProgress progress, Supplier<String> logFile) {
        this.services = services;
        this.results = new Results(out, err, options::json);
        this.progress = progress;
        this.logFile = logFile;
    }

    public int run(String... arguments) {
        try (Session session = new Session(services, options, results, progress)) {
            services.all(Settings.class).forEach(settings -> settings.problems().forEach(results.err()::println));
            return commandLine(session, arguments).execute(arguments);
        } catch (Exception | LinkageError | OutOfMemoryError fault) {
            return failed(fault);
        } finally {
            progress.clear();
        }
    }

    private CommandLine commandLine(Session session, String... arguments) {
        CommandLine maitri = new CommandLine(options);
        Commands.addBuiltIn(maitri, session);
        maitri.setResourceBundle(Messages.forHelp());
        if (!Commands.isBuiltIn(maitri, List.of(arguments))) {
            Commands.addContributed(maitri, session, services.all(HeadlessCommand.class));
        }
        Commands.addConversions(maitri);
        maitri.setOut(new PrintWriter(results.out(), true, StandardCharsets.UTF_8));
        maitri.setErr(new PrintWriter(results.err(), true, StandardCharsets.UTF_8));
        maitri.setExecutionStrategy(parsed -> {
            requireCount(parsed);
            applyLogLevel();
            return new CommandLine.RunLast().execute(parsed);
        });
        maitri.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        maitri.setParameterExceptionHandler((wrong, given) -> misused(wrong));
        return maitri;
    }

    /** Every command that lists has this option, and fewer than one row would look as if there were none. */
    private static void requireCount(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        Number limit = last.matchedOptionValue("--limit", 1L);
        if (limit.longValue() < 1) {
            throw new ParameterException(last.commandSpec().commandLine(), Messages.get("usage.limit", limit));
        }
    }

    private void applyLogLevel() {
        if (!options.logLevel().isEmpty()) {
            services.all(Settings.class).forEach(settings -> settings.requireUnlocked("log.level"));
            Logs.use(options.logLevel());
        }
    }

    private int misused(ParameterException wrong) {
        results.refuse(wrong.getMessage());
        CommandLine command = wrong.getCommandLine();
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        results.err()
                .println(Messages.get("usage.hint", command.getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private int failed(Throwable failure) {
        progress.clear();
        if (options.verbose()) {
            Trace.of(failure).forEach(results.err()::println);
        }
        switch (failure) {
            case RefusedException refused -> {
                results.refuse(refused.getMessage());
                return REFUSED;
            }
            case ConflictException conflict -> {
                results.refuse(Messages.get("refused.conflict", conflict.record()));
                return REFUSED;
            }
            case CancelledException cancelled -> {
                results.refuse(Messages.get("cancelled"));
                return REFUSED;
            }
            default -> {
                LOG.log(Level.SEVERE, "The command failed", failure);
                results.refuse(Messages.get("fault", described(failure), logFile.get()));
                return FAULT;
            }
        }
    }

    /** The first cause says most. */
    private static String described(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String message = first.getMessage();
        return message == null || message.isBlank()
                ? first.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
