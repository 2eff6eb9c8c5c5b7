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
import java.util.concurrent.Callable;
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
final class AttentionCommand {

    private AttentionCommand() {}

    private static Attention attention(Session session) {
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
    @Command(name = "check")
    static final class Check implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "CUSTOMER")
        private String who;

        @Option(names = "--channel", paramLabel = "CHANNEL", required = true)
        private String channel;

        @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Attention.MARKETING)
        private String purpose;

        @Option(names = "--at", paramLabel = "TIME")
        private String at;

        @Option(names = "--hold", paramLabel = "SUBJECT")
        private String hold;

        Check(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Instant moment = moment(at);
            RecordRef customer = customer(session, who);
            Attention.Outcome outcome = hold == null
                    ? new Attention.Outcome(
                            attention(session).ask(customer, channel, purpose, moment), Optional.empty())
                    : attention(session).request(new Attention.Wish(customer, channel, purpose, hold, null), moment);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("customer", customer.toString());
            result.put("channel", channel);
            result.put("purpose", purpose);
            result.put("at", moment.toString());
            result.putAll(row(outcome.answer()));
            result.put("held", outcome.held().map(RecordRef::toString).orElse(null));
            session.print(result);
            return 0;
        }
    }

    /** Lists the contacts that wait, and lets them go. */
    @Command(name = "held")
    static final class Held implements Callable<Integer> {

        private final Session session;

        @Option(names = "--release", paramLabel = "HELD")
        private String release;

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
        private String reason;

        @Option(names = "--release-due")
        private boolean due;

        @Option(names = "--all")
        private boolean all;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "1000")
        private int limit;

        Held(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (release != null) {
                RecordRef held = StoredRules.key("attention.held", release);
                attention(session).release(held, reason, Instant.now());
                session.print(Map.of("released", held.toString(), "reason", reason));
            } else if (due) {
                session.print(Map.of("released", attention(session).releaseDue(Instant.now(), session.progress())));
            } else {
                session.print(new StoredRules(session, "attention.held")
                        .rows(all ? Map.of() : Map.of("state", "held"), Math.max(1, limit)));
            }
            return 0;
        }
    }

    /** Lists limits and quiet hours. */
    @Command(name = "limits")
    static final class Limits implements Callable<Integer> {

        private final Session session;

        Limits(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String type : List.of("attention.limit", "attention.quiet")) {
                rows.addAll(new StoredRules(session, type).rows(Map.of(), Integer.MAX_VALUE));
            }
            session.print(rows);
            return 0;
        }
    }

    /** Sets a limit: how often in a day, week or month. */
    @Command(name = "set")
    static final class SetLimit implements Callable<Integer> {

        private final Session session;

        @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Attention.ANY)
        private String channel;

        @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Attention.ANY)
        private String purpose;

        @Option(names = "--most", paramLabel = "N", required = true)
        private long most;

        @Option(names = "--per", paramLabel = "day|week|month", required = true)
        private String per;

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason;

        SetLimit(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("channel", channel);
            values.put("purpose", purpose);
            values.put("span", per);
            values.put("most", most);
            values.put("reason", reason);
            session.print(
                    new StoredRules(session, "attention.limit").set(List.of("channel", "purpose", "span"), values));
            return 0;
        }
    }

    /** Sets quiet hours. */
    @Command(name = "quiet")
    static final class SetQuiet implements Callable<Integer> {

        private final Session session;

        @Option(names = "--from", paramLabel = "HH:MM", required = true)
        private String from;

        @Option(names = "--until", paramLabel = "HH:MM", required = true)
        private String until;

        @Option(names = "--days", paramLabel = "every|working|weekend|sunday", defaultValue = "every")
        private String days;

        @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Attention.ANY)
        private String channel;

        @Option(names = "--zone", paramLabel = "ZONE")
        private String zone;

        SetQuiet(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("channel", channel);
            values.put("days", days);
            values.put("starts", from);
            values.put("ends", until);
            values.put("zone", zone);
            session.print(new StoredRules(session, "attention.quiet").set(List.of("channel", "days"), values));
            return 0;
        }
    }

    /** Removes a limit or quiet hours. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "LIMIT")
        private String which;

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.print(StoredRules.remove(session, List.of("attention.limit", "attention.quiet"), which));
            return 0;
        }
    }
}
