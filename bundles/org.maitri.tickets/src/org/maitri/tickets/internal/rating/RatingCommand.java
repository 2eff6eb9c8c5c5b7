package org.maitri.tickets.internal.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.secret.Secrets;
import org.maitri.tickets.care.CustomerRatings;
import org.maitri.tickets.internal.TicketNumbers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri tickets rating}: takes ratings down, asks for them, and tells what they come to. */
@Component(service = RatingCommand.class)
public final class RatingCommand {

    private static final Map<String, String> GROUPS = Map.of(
            "queue",
            "t.queue",
            "assignee",
            "t.assignee",
            "channel",
            "t.channel",
            "product",
            "t.product",
            "type",
            "t.kind");

    private final Secrets secrets;

    // Is there once the profile is open, which is after the commands are made.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Outbox outbox;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Attention attention;

    @Activate
    public RatingCommand(@Reference Secrets secrets) {
        this.secrets = secrets;
    }

    public CommandSpec create(CommandContext context) {
        return CommandSpec.forAnnotatedObject(new Line(context));
    }

    /** The command line. */
    @Command(name = "rating", mixinStandardHelpOptions = true)
    final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Records what a customer answered by a link. */
        @Command(name = "accept", mixinStandardHelpOptions = true)
        int accept(
                @Option(names = "--comment", paramLabel = "TEXT") String words,
                @Option(names = "--testimonial") boolean testimonial,
                @Parameters(paramLabel = "TOKEN") String token) {
            return show(ratings().accept(token, words, testimonial));
        }

        /** Takes a rating down. */
        @Command(name = "give", mixinStandardHelpOptions = true)
        int give(
                @Option(names = "--comment", paramLabel = "TEXT") String words,
                @Option(names = "--testimonial") boolean testimonial,
                @Parameters(paramLabel = "NUMBER") String number,
                @Parameters(paramLabel = "SCORE") int score) {
            return show(ratings().give(ticket(number), score, words, testimonial));
        }

        /** Makes links. */
        @Command(name = "links", mixinStandardHelpOptions = true)
        int links(@Parameters(paramLabel = "NUMBER") String number) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (CustomerRatings.Link link : ratings().links(ticket(number))) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("score", link.score());
                row.put("token", link.token());
                row.put("address", link.address().orElse(null));
                rows.add(row);
            }
            context.print(rows);
            return 0;
        }

        /** Mails links. */
        @Command(name = "ask", mixinStandardHelpOptions = true)
        int ask(
                @Option(names = "--to", paramLabel = "MAIL") String to,
                @Parameters(paramLabel = "NUMBER") String number) {
            context.print(Map.of("to", ratings().ask(ticket(number), to)));
            return 0;
        }

        /** Tells what ratings come to. */
        @Command(name = "report", mixinStandardHelpOptions = true)
        int report(@Option(names = "--by", paramLabel = "FIELD", defaultValue = "queue") String by) {
            String column = GROUPS.get(by);
            if (column == null) {
                throw new RefusedException(Messages.get("report.by", by));
            }
            Map<String, Map<Long, Long>> groups = new TreeMap<>();
            List<Object[]> counts = context.database()
                    .read(work -> work.entities()
                            .createQuery(
                                    "select " + column + ", t.rating, count(t) from Ticket t where t.rating is not null"
                                            + " and t.archivedAt is null group by " + column + ", t.rating",
                                    Object[].class)
                            .getResultList());
            counts.forEach(row -> groups.computeIfAbsent(
                            row[0] == null ? Messages.get("report.without") : (String) row[0], name -> new HashMap<>())
                    .put((Long) row[1], (Long) row[2]));
            long enough = context.database().read(work -> RatingSetting.of(work).enough());
            context.print(groups.entrySet().stream()
                    .map(group -> row(by, group.getKey(), new Scores(group.getValue()), enough))
                    .toList());
            return 0;
        }

        private Map<String, Object> row(String by, String group, Scores scores, long enough) {
            WilsonInterval interval = WilsonInterval.of(scores.satisfied(), scores.count());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(by, group);
            row.put("n", scores.count());
            row.put("satisfied", Scores.percent((double) scores.satisfied() / scores.count()));
            row.put("low", Scores.percent(interval.low()));
            row.put("high", Scores.percent(interval.high()));
            row.put("average", scores.average().orElse(null));
            row.put("enough", scores.count() >= enough);
            return row;
        }

        private CustomerRatings ratings() {
            return new StoredRatings(context.database(), context.access(), secrets, outbox, attention);
        }

        private UUID ticket(String number) {
            return context.database().read(work -> TicketNumbers.find(number, work));
        }

        private int show(RecordRef rating) {
            CustomerRating found = context.database()
                    .read(work -> work.find(CustomerRating.class, rating.id()).orElseThrow());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("record", rating.toString());
            row.put("ticket", found.ticket().toString());
            row.put("score", found.score());
            row.put("comment", found.words());
            row.put("testimonial", found.testimonial());
            context.print(row);
            return 0;
        }
    }
}
