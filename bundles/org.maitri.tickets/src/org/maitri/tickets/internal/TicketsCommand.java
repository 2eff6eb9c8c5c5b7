package org.maitri.tickets.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.Assignments;
import org.maitri.tickets.Escalations;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketLinks;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.internal.levels.DeadlineAccount;
import org.maitri.tickets.internal.levels.RulesInForce;
import org.maitri.tickets.internal.levels.Verdicts;
import org.maitri.tickets.internal.rating.RatingCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri tickets assign}, {@code resolve}, {@code escalate} and so on: for scripts that handle many tickets. */
@Component(service = HeadlessCommand.class)
public final class TicketsCommand implements HeadlessCommand {

    private final RulesInForce rules;
    private final RatingCommand ratings;

    @Activate
    public TicketsCommand(@Reference RulesInForce rules, @Reference RatingCommand ratings) {
        this.rules = rules;
        this.ratings = ratings;
    }

    @Override
    public Object create(CommandContext context) {
        return CommandSpec.forAnnotatedObject(new Line(context, rules))
                .addSubcommand("rating", ratings.create(context));
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "tickets", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;
        private final RulesInForce rules;

        Line(CommandContext context, RulesInForce rules) {
            this.context = context;
            this.rules = rules;
        }

        /** Gives tickets to somebody. */
        @Command(name = "assign", mixinStandardHelpOptions = true)
        int assign(
                @Option(names = "--to", paramLabel = "NAME", required = true) String to,
                @Parameters(arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            return each(numbers, (service, ticket) -> service.assign(ticket, to));
        }

        /** Resolves tickets. */
        @Command(name = "resolve", mixinStandardHelpOptions = true)
        int resolve(
                @Option(names = "--text", paramLabel = "TEXT") String text,
                @Parameters(arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            return each(numbers, (service, ticket) -> service.resolve(ticket, text));
        }

        /** Opens tickets again. */
        @Command(name = "reopen", mixinStandardHelpOptions = true)
        int reopen(@Parameters(arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            return each(numbers, TicketService::reopen);
        }

        /** Moves tickets to a state. */
        @Command(name = "state", mixinStandardHelpOptions = true)
        int state(
                @Option(names = "--to", paramLabel = "STATE", required = true) String to,
                @Parameters(arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            String state = Vocabulary.value(Vocabulary.STATES, to)
                    .orElseThrow(() -> new RefusedException(
                            Messages.get("command.state", to, Vocabulary.values(Vocabulary.STATES))));
            return each(numbers, (service, ticket) -> service.enter(ticket, state));
        }

        /** Ties tickets to another one. */
        @Command(name = "link", mixinStandardHelpOptions = true)
        int link(
                @Option(names = "--kind", paramLabel = "KIND", defaultValue = TicketLink.RELATED) String kind,
                @Option(names = "--to", paramLabel = "NUMBER", required = true) String other,
                @Parameters(arity = "1..*", paramLabel = "NUMBER") List<String> numbers) {
            String known = Vocabulary.value(Vocabulary.LINKS, kind)
                    .orElseThrow(() -> new RefusedException(
                            Messages.get("command.link", kind, Vocabulary.values(Vocabulary.LINKS))));
            UUID target = context.database().read(work -> TicketNumbers.find(other, work));
            TicketLinks links = new TicketLinks(context.database(), context.access());
            return each(numbers, (service, ticket) -> links.link(ticket, known, target));
        }

        /** Calls the next person on the ladder. */
        @Command(name = "escalate", mixinStandardHelpOptions = true)
        int escalate(@Parameters(arity = "0..*", paramLabel = "NUMBER") List<String> numbers) {
            Escalations escalations = new Escalations(context.database(), context.access());
            if (numbers == null || numbers.isEmpty()) {
                context.print(Map.of("escalated", escalations.escalateLate()));
                return 0;
            }
            return each(numbers, (service, ticket) -> escalations.escalate(ticket));
        }

        /** Explains by when a ticket must be answered and solved. */
        @Command(name = "deadline", mixinStandardHelpOptions = true)
        int deadline(@Parameters(paramLabel = "NUMBER") String number) {
            Map<String, Object> account = context.database()
                    .read(work -> new DeadlineAccount(rules, context.records(), work)
                            .of(
                                    work.find(Ticket.class, TicketNumbers.find(number, work))
                                            .orElseThrow(),
                                    Instant.now()));
            context.print(account);
            return 0;
        }

        /** Says what became of the targets of all tickets. */
        @Command(name = "verdicts", mixinStandardHelpOptions = true)
        int verdicts(@Option(names = "--beside", paramLabel = "COLUMN") Optional<String> beside) {
            context.print(new Verdicts(rules, context.records(), context.database(), beside).at(Instant.now()));
            return 0;
        }

        /** Says who should take a ticket. */
        @Command(name = "suggest", mixinStandardHelpOptions = true)
        int suggest(@Parameters(paramLabel = "NUMBER") String number) {
            context.print(context
                    .database()
                    .read(work -> new Assignments(work)
                            .suggest(
                                    work.find(Ticket.class, TicketNumbers.find(number, work))
                                            .orElseThrow(),
                                    LocalDate.now()))
                    .stream()
                    .map(Line::candidate)
                    .toList());
            return 0;
        }

        private static Map<String, Object> candidate(Assignments.Candidate candidate) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("agent", candidate.agent().name());
            row.put("skills", List.copyOf(candidate.skills()));
            row.put("open", candidate.open());
            row.put("capacity", candidate.agent().capacity());
            return row;
        }

        /** Finds all tickets before it touches the first, so that a wrong number changes nothing. */
        private int each(List<String> numbers, BiConsumer<TicketService, UUID> what) {
            TicketService service = new TicketService(context.database(), context.access());
            List<UUID> tickets = context.database().read(work -> TicketNumbers.find(numbers, work));
            tickets.forEach(ticket -> what.accept(service, ticket));
            context.print(context.database().read(work -> work.findAll(Ticket.class, tickets)).stream()
                    .map(Line::row)
                    .toList());
            return 0;
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
