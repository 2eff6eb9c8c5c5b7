package org.maitri.tickets.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri tickets assign}, {@code resolve} and {@code reopen}: for scripts that handle many tickets. */
@Component(service = HeadlessCommand.class)
public final class TicketsCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    /** The command line. */
    @Command(name = "tickets", mixinStandardHelpOptions = true, description = "Handles tickets.")
    static final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Gives tickets to somebody. */
        @Command(name = "assign", mixinStandardHelpOptions = true, description = "Gives tickets to somebody.")
        int assign(
                @Option(names = "--to", paramLabel = "NAME", required = true, description = "Who takes care of them.")
                        String to,
                @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "Numbers or external keys.")
                        List<String> numbers) {
            return each(numbers, (service, ticket) -> service.assign(ticket, to));
        }

        /** Resolves tickets. */
        @Command(name = "resolve", mixinStandardHelpOptions = true, description = "Resolves tickets.")
        int resolve(
                @Option(names = "--text", paramLabel = "TEXT", description = "What solved them.") String text,
                @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "Numbers or external keys.")
                        List<String> numbers) {
            return each(numbers, (service, ticket) -> service.resolve(ticket, text));
        }

        /** Opens tickets again. */
        @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Opens tickets again that were done.")
        int reopen(
                @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "Numbers or external keys.")
                        List<String> numbers) {
            return each(numbers, TicketService::reopen);
        }

        /** Finds all tickets before it touches the first, so that a wrong number changes nothing. */
        private int each(List<String> numbers, BiConsumer<TicketService, UUID> what) {
            TicketService service = new TicketService(context.database(), context.access());
            List<UUID> tickets = context.database()
                    .read(work ->
                            numbers.stream().map(number -> find(number, work)).toList());
            tickets.forEach(ticket -> what.accept(service, ticket));
            context.print(context.database().read(work -> work.findAll(Ticket.class, tickets)).stream()
                    .map(Line::row)
                    .toList());
            return 0;
        }

        private static UUID find(String number, UnitOfWork work) {
            List<UUID> found = work.entities()
                    .createQuery(
                            "select t.id from Ticket t where t.number = :number" + " or t.externalKey = :number",
                            UUID.class)
                    .setParameter("number", number.strip())
                    .setMaxResults(2)
                    .getResultList();
            if (found.size() != 1) {
                throw new RefusedException(Messages.get(found.isEmpty() ? "command.none" : "command.several", number));
            }
            return found.getFirst();
        }

        private static Map<String, Object> row(Ticket ticket) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", ticket.number());
            row.put("subject", ticket.subject());
            row.put("state", ticket.state());
            row.put("assignee", ticket.assignee());
            row.put("record", ticket.ref().toString());
            return row;
        }
    }
}
