package org.maitri.customers.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maitri.customers.ContactPoint;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri customers timeline}: everything that is known of one customer. */
@Component(service = HeadlessCommand.class)
public final class CustomersCommand implements HeadlessCommand {

    /** There is a timeline only while a profile is open, and the command line opens it late. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Timeline timeline;

    @Override
    public Object create(CommandContext context) {
        return new Line(context, () -> Optional.ofNullable(timeline));
    }

    /** The command line. */
    @Command(name = "customers", mixinStandardHelpOptions = true, description = "Answers questions about customers.")
    static final class Line {

        private final CommandContext context;
        private final Supplier<Optional<Timeline>> timeline;

        Line(CommandContext context, Supplier<Optional<Timeline>> timeline) {
            this.context = context;
            this.timeline = timeline;
        }

        /** Prints the newest entries of a customer's timeline. */
        @Command(
                name = "timeline",
                mixinStandardHelpOptions = true,
                description = "Shows what happened to a customer, the newest first.")
        int timeline(
                @Parameters(paramLabel = "CUSTOMER", description = "Mail address, telephone number, name or TYPE:ID.")
                        String who,
                @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "Entries at most.")
                        int limit) {
            context.access().require(CustomersAccess.TIMELINE);
            RecordRef customer = context.database().read(work -> find(who.strip(), work), context.progress());
            Timeline open =
                    timeline.get().orElseThrow(() -> new RefusedException(Messages.get("command.timeline.closed")));
            context.print(
                    open.page(customer, TimelineQuery.newest(Math.clamp(limit, 1, 1000)), context.progress()).stream()
                            .map(Line::row)
                            .toList());
            return 0;
        }

        private static Map<String, Object> row(TimelineEntry entry) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", entry.at().toString());
            row.put("kind", entry.kind());
            row.put("title", entry.title());
            row.put("detail", entry.detail());
            row.put("actor", entry.actor());
            row.put("record", entry.record().toString());
            return row;
        }

        private static RecordRef find(String who, UnitOfWork work) {
            List<RecordRef> found = candidates(who, work);
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new RefusedException(
                    found.isEmpty()
                            ? Messages.get("command.customer.none", who)
                            : Messages.get(
                                    "command.customer.several",
                                    who,
                                    String.join(
                                            ", ",
                                            found.stream()
                                                    .map(RecordRef::toString)
                                                    .toList())));
        }

        private static List<RecordRef> candidates(String who, UnitOfWork work) {
            if (who.matches("[a-z.-]+:[0-9a-fA-F-]{36}")) {
                return work.find(RecordRef.parse(who)).map(record -> record.ref()).stream()
                        .toList();
            }
            List<RecordRef> found = new ArrayList<>(work.entities()
                    .createQuery(
                            "select distinct p.owner from ContactPoint p"
                                    + " where p.matchKey in :keys and p.archivedAt is null",
                            RecordRef.class)
                    .setParameter(
                            "keys",
                            List.of(
                                    ContactPoint.matchKey(ContactPoint.MAIL, who),
                                    ContactPoint.matchKey(ContactPoint.PHONE, who)))
                    .setMaxResults(10)
                    .getResultList());
            for (String entity : List.of("Person", "Organisation")) {
                work.entities()
                        .createQuery(
                                "select c.id from " + entity + " c where lower(c.name) = lower(:name)"
                                        + " and c.archivedAt is null",
                                UUID.class)
                        .setParameter("name", who)
                        .setMaxResults(10)
                        .getResultList()
                        .forEach(id -> found.add(new RecordRef("customers." + entity.toLowerCase(Locale.ROOT), id)));
            }
            return found.stream().distinct().toList();
        }
    }
}
