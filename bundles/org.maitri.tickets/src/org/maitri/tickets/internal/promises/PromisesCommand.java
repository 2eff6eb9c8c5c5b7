package org.maitri.tickets.internal.promises;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketNumbers;
import org.maitri.tickets.owed.PromiseLedger;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri promises give}, {@code keep}, {@code break} and {@code told}. */
@Component(service = HeadlessCommand.class)
public final class PromisesCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "promises", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Promises something. */
        @Command(name = "give", mixinStandardHelpOptions = true)
        int give(
                @Option(names = "--ticket", paramLabel = "NUMBER") String ticket,
                @Option(names = "--customer", paramLabel = "RECORD") String customer,
                @Option(names = "--by", paramLabel = "MOMENT", required = true) String by,
                @Parameters(paramLabel = "WORDS") String words) {
            RecordRef given = ledger().give(
                            customer == null ? null : record(customer),
                            ticket == null ? null : ticket(ticket),
                            words,
                            moment(by));
            show(List.of(given.id()));
            return 0;
        }

        /** Marks promises as kept. */
        @Command(name = "keep", mixinStandardHelpOptions = true)
        int keep(@Parameters(arity = "1..*", paramLabel = "RECORD") List<String> promises) {
            return each(promises, PromiseLedger::keep);
        }

        /** Gives promises up. */
        @Command(name = "break", mixinStandardHelpOptions = true)
        int giveUp(@Parameters(arity = "1..*", paramLabel = "RECORD") List<String> promises) {
            return each(promises, PromiseLedger::giveUp);
        }

        /** The customers know. */
        @Command(name = "told", mixinStandardHelpOptions = true)
        int told(@Parameters(arity = "1..*", paramLabel = "RECORD") List<String> promises) {
            return each(promises, PromiseLedger::told);
        }

        private int each(List<String> promises, BiConsumer<PromiseLedger, UUID> what) {
            List<UUID> keys = promises.stream()
                    .map(text -> record(text.contains(":") ? text : Promise.TYPE + ':' + text)
                            .id())
                    .toList();
            PromiseLedger ledger = ledger();
            keys.forEach(key -> what.accept(ledger, key));
            show(keys);
            return 0;
        }

        private PromiseLedger ledger() {
            return new StoredPromises(context.database(), context.access());
        }

        private RecordRef ticket(String number) {
            return new RecordRef(Ticket.TYPE, context.database().read(work -> TicketNumbers.find(number, work)));
        }

        private static RecordRef record(String text) {
            try {
                return RecordRef.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new RefusedException(Messages.get("command.record", text), wrong);
            }
        }

        private static Instant moment(String text) {
            try {
                return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDateTime.parse(text.strip().replace(' ', 'T'))
                                .atZone(ZoneId.systemDefault())
                                .toInstant();
            } catch (DateTimeException wrong) {
                throw new RefusedException(Messages.get("command.moment", text), wrong);
            }
        }

        private void show(List<UUID> keys) {
            List<Map<String, Object>> rows = context.database().read(work -> work.findAll(Promise.class, keys)).stream()
                    .map(Line::row)
                    .toList();
            context.print(rows);
        }

        private static Map<String, Object> row(Promise promise) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("record", promise.ref().toString());
            row.put("words", promise.words());
            row.put("due", promise.dueAt().toString());
            row.put("state", promise.state());
            row.put(
                    "customer",
                    promise.customer() == null ? null : promise.customer().toString());
            return row;
        }
    }
}
