package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Ledger;
import com.example.loyaltycard.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri points book} and {@code maitri points balance}: for tills and scripts. */
// guide: HeadlessCommand
@Component
public final class PointsCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "points", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Books points on a card. */
        @Command(name = "book", mixinStandardHelpOptions = true)
        int book(
                @Parameters(index = "0", paramLabel = "CARD") String number,
                @Parameters(index = "1", paramLabel = "POINTS") long points,
                @Option(names = "--kind", paramLabel = "KIND", defaultValue = EntryKind.EARNED) String kind,
                @Option(names = "--note", paramLabel = "TEXT", defaultValue = "") String note) {
            if (EntryKind.ALL.stream().noneMatch(known -> known.value().equals(kind))) {
                throw new RefusedException(Messages.get("import.kind", kind));
            }
            Card card = card(number);
            long balance = new Ledger(context.database(), context.access())
                    .book(card.id(), kind, points, LocalDate.now(), note);
            context.print(new TreeMap<>(Map.of("balance", balance, "card", number)));
            return 0;
        }
        // guide: end

        /** Tells what is on a card. */
        @Command(name = "balance", mixinStandardHelpOptions = true)
        int balance(@Parameters(index = "0", paramLabel = "CARD") String number) {
            context.access().require(Card.TYPE + ".read");
            Card card = card(number);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("card", card.number());
            told.put("tier", card.tier());
            told.put("balance", card.balance());
            context.print(told);
            return 0;
        }

        private Card card(String number) {
            return context.database()
                    .read(work -> Ledger.card(number, work))
                    .orElseThrow(() -> new RefusedException(Messages.get("ledger.unknown", number)));
        }
    }
}
