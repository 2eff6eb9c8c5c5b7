package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.maitri.kernel.Money;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.care.Remedies;
import org.maitri.tickets.internal.TicketNumbers;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri complaints remedy}, {@code approve} and {@code refuse}. */
@Component(service = HeadlessCommand.class)
public final class ComplaintsCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "complaints", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Gives the customer something. */
        @Command(name = "remedy", mixinStandardHelpOptions = true)
        int remedy(
                @Option(names = "--cost", paramLabel = "AMOUNT", required = true) BigDecimal cost,
                @Option(names = "--currency", paramLabel = "CODE") String code,
                @Parameters(paramLabel = "NUMBER") String number,
                @Parameters(paramLabel = "WORDS") String words) {
            UUID ticket = context.database().read(work -> TicketNumbers.find(number, work));
            Money money = new Money(cost, currency(code));
            show(List.of(remedies().propose(ticket, words, money).id()));
            return 0;
        }

        private Currency currency(String code) {
            return code == null
                    ? remedies()
                            .usualCurrency()
                            .orElseThrow(() -> new RefusedException(Messages.get("command.currency")))
                    : Money.currency(code)
                            .orElseThrow(() -> new RefusedException(Messages.get("currency.wrong", code)));
        }

        /** Approves remedies. */
        @Command(name = "approve", mixinStandardHelpOptions = true)
        int approve(@Parameters(arity = "1..*", paramLabel = "RECORD") List<String> keys) {
            return each(keys, Remedies::approve);
        }

        /** Refuses remedies. */
        @Command(name = "refuse", mixinStandardHelpOptions = true)
        int refuse(
                @Option(names = "--why", paramLabel = "TEXT") String why,
                @Parameters(arity = "1..*", paramLabel = "RECORD") List<String> keys) {
            return each(keys, (remedies, key) -> remedies.refuse(key, why));
        }

        private int each(List<String> records, BiConsumer<Remedies, UUID> what) {
            List<UUID> keys = records.stream().map(Line::key).toList();
            keys.forEach(key -> what.accept(remedies(), key));
            show(keys);
            return 0;
        }

        private Remedies remedies() {
            return new StoredRemedies(context.database(), context.access());
        }

        private static UUID key(String text) {
            try {
                return RecordRef.parse(text.contains(":") ? text : Remedy.TYPE + ':' + text)
                        .id();
            } catch (IllegalArgumentException wrong) {
                throw new RefusedException(Messages.get("command.record", text), wrong);
            }
        }

        private void show(List<UUID> keys) {
            context.print(context.database().read(work -> work.findAll(Remedy.class, keys)).stream()
                    .map(Line::row)
                    .toList());
        }

        private static Map<String, Object> row(Remedy remedy) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("record", remedy.ref().toString());
            row.put("words", remedy.words());
            row.put("cost", remedy.cost());
            row.put("currency", remedy.currency());
            row.put("state", remedy.state());
            row.put("approver", remedy.approver());
            row.put("decidedBy", remedy.decidedBy());
            return row;
        }
    }
}
