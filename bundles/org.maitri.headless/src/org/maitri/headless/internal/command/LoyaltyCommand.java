package org.maitri.headless.internal.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.loyalty.Loyalty;
import org.maitri.spi.loyalty.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how customers stand to the company. */
@Command(name = "loyalty")
final class LoyaltyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CUSTOMER")
    private String who;

    @Option(names = "--recompute")
    private boolean recompute;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    LoyaltyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Loyalty loyalty = session.engine(Loyalty.class);
        RecordRef customer = who == null ? null : AttentionCommand.customer(session, who);
        long computed = recompute ? loyalty.recompute(Instant.now(), session.progress()) : 0;
        if (customer != null) {
            session.print(row(loyalty.of(customer), customer));
        } else if (recompute) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("computed", computed);
            result.put(
                    "leaving",
                    loyalty.leaving(Math.max(1, limit)).stream()
                            .map(LoyaltyCommand::row)
                            .toList());
            session.print(result);
        } else {
            if (loyalty.computedAt().isEmpty()) {
                throw new RefusedException(Messages.get("refused.loyalty.never"));
            }
            List<Map<String, Object>> rows = loyalty.leaving(Math.max(1, limit)).stream()
                    .map(LoyaltyCommand::row)
                    .toList();
            session.print(rows);
        }
        return 0;
    }

    private static Map<String, Object> row(Optional<Standing> standing, RecordRef customer) {
        return row(
                standing.orElseThrow(() -> new RefusedException(Messages.get("refused.loyalty.customer", customer))));
    }

    private static Map<String, Object> row(Standing standing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("customer", standing.customer().toString());
        row.put("since", standing.since().map(Object::toString).orElse(null));
        row.put("last", standing.last().map(Object::toString).orElse(null));
        row.put("times", standing.times());
        row.put("intervalDays", standing.interval().orElse(null));
        row.put("value", standing.value());
        row.put("recency", standing.recency());
        row.put("frequency", standing.frequency());
        row.put("monetary", standing.money());
        row.put("risk", standing.risk());
        row.put("signals", standing.signals());
        row.put("computedAt", standing.computedAt().toString());
        return row;
    }
}
