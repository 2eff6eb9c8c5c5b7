package org.maitri.tickets.internal.macros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.TicketNumbers;
import org.maitri.tickets.words.Macros;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri macros} lists macros; {@code maitri macros run NAME TICKET…} does one, or says what it would do. */
@Component(service = HeadlessCommand.class)
public final class MacrosCommand implements HeadlessCommand {

    private final Treatments treatments;

    @Activate
    public MacrosCommand(@Reference Treatments treatments) {
        this.treatments = treatments;
    }

    @Override
    public Object create(CommandContext context) {
        return new Line(context, treatments);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "macros", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;
        private final Treatments treatments;

        Line(CommandContext context, Treatments treatments) {
            this.context = context;
            this.treatments = treatments;
        }

        @Override
        public Integer call() {
            context.print(macros().macros().stream()
                    .<Map<String, Object>>map(
                            macro -> Map.of("name", macro.name(), "shortcut", macro.shortcut(), "does", macro.does()))
                    .toList());
            return 0;
        }

        /** Runs a macro. */
        @Command(name = "run", mixinStandardHelpOptions = true)
        int run(
                @Option(names = "--dry-run") boolean dry,
                @Parameters(index = "0", paramLabel = "MACRO") String name,
                @Parameters(index = "1..*", arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            Macros macros = macros();
            UUID macro = find(name, macros);
            List<UUID> tickets = context.database().read(work -> TicketNumbers.find(numbers, work));
            List<Macros.Preview> previews = macros.preview(macro, tickets);
            if (!dry) {
                macros.run(macro, tickets);
            }
            context.print(previews.stream().map(Line::row).toList());
            return 0;
        }

        private Macros macros() {
            return new StoredMacros(context.database(), context.access(), context.records(), treatments);
        }

        private static UUID find(String name, Macros macros) {
            List<Macros.Choice> all = macros.macros();
            return all.stream()
                    .filter(macro -> macro.name().equalsIgnoreCase(name)
                            || macro.shortcut().equalsIgnoreCase(name))
                    .findFirst()
                    .map(Macros.Choice::id)
                    .orElseThrow(() -> new RefusedException(Messages.get(
                            "macro.none",
                            name,
                            all.stream().map(Macros.Choice::name).collect(Collectors.joining(", ")))));
        }

        private static Map<String, Object> row(Macros.Preview preview) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("ticket", preview.ticket());
            row.put("changes", preview.changes().stream().map(Deeds::words).collect(Collectors.joining("; ")));
            row.put("text", preview.text().words());
            row.put("problem", preview.problem());
            return row;
        }
    }
}
