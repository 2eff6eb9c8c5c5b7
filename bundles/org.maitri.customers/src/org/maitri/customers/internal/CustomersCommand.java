package org.maitri.customers.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
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

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "customers", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;
        private final Supplier<Optional<Timeline>> timeline;

        Line(CommandContext context, Supplier<Optional<Timeline>> timeline) {
            this.context = context;
            this.timeline = timeline;
        }

        /** Prints the newest entries of a customer's timeline. */
        @Command(name = "timeline", mixinStandardHelpOptions = true)
        int timeline(
                @Parameters(paramLabel = "CUSTOMER") String who,
                @Option(names = "--limit", paramLabel = "N", defaultValue = "50") int limit) {
            context.access().require(CustomersAccess.TIMELINE);
            RecordRef customer = context.database().read(work -> CustomerFinder.find(who, work), context.progress());
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
    }
}
