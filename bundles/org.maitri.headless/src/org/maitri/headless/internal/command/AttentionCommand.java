package org.maitri.headless.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.Roles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How much of the customers' attention is asked for. */
@Command(name = "attention")
final class AttentionCommand extends Group {

    AttentionCommand(Session session) {
        super(session);
    }

    private Attention attention() {
        return session.engine(Attention.class);
    }

    static RecordRef customer(Session session, String who) {
        RecordRef customer = who.contains("@")
                ? session.engine(Privacy.class).person(who)
                : new RecordArgument(session, null).find(who);
        if (!session.records().requireType(customer.type()).roles().contains(Roles.CUSTOMER)) {
            throw new RefusedException(Messages.get("refused.attention.customer", who, customer));
        }
        return customer;
    }

    /** A day means its first moment here. */
    private static Instant moment(String text) {
        if (text == null) {
            return Instant.now();
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(Messages.get("refused.moment", text));
        }
    }

    private static Map<String, Object> row(Attention.Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("allowed", answer.allowed());
        row.put("reasons", answer.reasons());
        row.put("earliest", answer.earliest().map(Instant::toString).orElse(null));
        row.put("zone", answer.zone());
        return row;
    }

    /** Tells whether a customer may be turned to now or at another time; on request keeps the contact where the answer is no. */
    @Command
    void check(
            @Parameters(index = "0", paramLabel = "CUSTOMER") String who,
            @Option(names = "--channel", paramLabel = "CHANNEL", required = true) String channel,
            @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Attention.MARKETING) String purpose,
            @Option(names = "--at", paramLabel = "TIME") String at,
            @Option(names = "--hold", paramLabel = "SUBJECT") String hold) {
        Instant moment = moment(at);
        RecordRef customer = customer(session, who);
        Attention.Outcome outcome = hold == null
                ? new Attention.Outcome(attention().ask(customer, channel, purpose, moment), Optional.empty())
                : attention().request(new Attention.Wish(customer, channel, purpose, hold, null), moment);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", customer.toString());
        result.put("channel", channel);
        result.put("purpose", purpose);
        result.put("at", moment.toString());
        result.putAll(row(outcome.answer()));
        result.put("held", outcome.held().map(RecordRef::toString).orElse(null));
        session.print(result);
    }

    /** Lists the contacts that wait, and lets them go. */
    @Command
    void held(
            @Option(names = "--release", paramLabel = "HELD") String release,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason,
            @Option(names = "--release-due") boolean due,
            @Option(names = "--all") boolean all,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "1000") int limit) {
        if (release != null) {
            RecordRef held = StoredRules.key("attention.held", release);
            attention().release(held, reason, Instant.now());
            session.print(Map.of("released", held.toString(), "reason", reason));
        } else if (due) {
            session.print(Map.of("released", attention().releaseDue(Instant.now(), session.progress())));
        } else {
            session.print(new StoredRules(session, "attention.held")
                    .rows(all ? Map.of() : Map.of("state", "held"), Math.max(1, limit)));
        }
    }

    /** Lists limits and quiet hours. */
    @Command
    void limits() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String type : List.of("attention.limit", "attention.quiet")) {
            rows.addAll(new StoredRules(session, type).rows(Map.of(), Integer.MAX_VALUE));
        }
        session.print(rows);
    }
}
