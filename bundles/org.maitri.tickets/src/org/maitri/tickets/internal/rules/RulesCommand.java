package org.maitri.tickets.internal.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.words.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri rules} lists rules, tries one on the last tickets, runs those that come with time, and takes firings back. */
@Component(service = HeadlessCommand.class)
public final class RulesCommand implements HeadlessCommand {

    private final Treatments treatments;

    @Activate
    public RulesCommand(@Reference Treatments treatments) {
        this.treatments = treatments;
    }

    @Override
    public Object create(CommandContext context) {
        return new Line(context, treatments);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "rules", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;
        private final Treatments treatments;

        Line(CommandContext context, Treatments treatments) {
            this.context = context;
            this.treatments = treatments;
        }

        @Override
        public Integer call() {
            context.print(rules().rules().stream().map(Line::row).toList());
            return 0;
        }

        /** Tries a rule. */
        @Command(name = "dry-run", mixinStandardHelpOptions = true)
        int dryRun(
                @Option(names = "--last", paramLabel = "N", defaultValue = "100") int last,
                @Parameters(paramLabel = "RULE") String name) {
            if (last < 1 || last > 1000) {
                throw new RefusedException(Messages.get("rule.last", last));
            }
            Rules.DryRun run = rules().dryRun(find(name), last, context.progress());
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("looked", run.looked());
            result.put("hits", (long) run.hits().size());
            result.put("tickets", run.hits().stream().map(Line::row).toList());
            context.print(result);
            return 0;
        }

        /** Does what comes with time. */
        @Command(name = "watch", mixinStandardHelpOptions = true)
        int watch() {
            context.print(Map.of("fired", (long) rules().watch(Instant.now(), context.progress())));
            return 0;
        }

        /** Takes back what a rule did. */
        @Command(name = "undo", mixinStandardHelpOptions = true)
        int undo(@Parameters(paramLabel = "FIRING") String firing) {
            String key = firing.substring(firing.indexOf(':') + 1);
            Journal.Undone undone;
            try {
                undone = rules().undo(UUID.fromString(key), context.progress());
            } catch (IllegalArgumentException noKey) {
                throw new RefusedException(Messages.get("firing.key", firing), noKey);
            }
            context.print(Map.of(
                    "restored", undone.restored(),
                    "archived", undone.archived(),
                    "conflicts",
                            undone.conflicts().stream().map(Object::toString).toList()));
            return 0;
        }

        private Rules rules() {
            return new StoredRules(
                    context.database(),
                    context.access(),
                    context.records(),
                    context.journal(),
                    context.search(),
                    treatments,
                    Clock.systemUTC());
        }

        private UUID find(String name) {
            List<Rules.Card> all = rules().rules();
            return all.stream()
                    .filter(rule -> rule.name().equalsIgnoreCase(name))
                    .findFirst()
                    .map(Rules.Card::id)
                    .orElseThrow(() -> new RefusedException(Messages.get(
                            "rule.none",
                            name,
                            all.stream().map(Rules.Card::name).collect(Collectors.joining(", ")))));
        }

        private static Map<String, Object> row(Rules.Card rule) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", rule.name());
            row.put("when", rule.when());
            row.put("conditions", rule.conditions());
            row.put("active", rule.active());
            row.put("problem", rule.problem());
            return row;
        }

        private static Map<String, Object> row(Rules.Trial trial) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("ticket", trial.ticket());
            row.put("what", trial.what());
            row.put("problem", trial.problem());
            return row;
        }
    }
}
