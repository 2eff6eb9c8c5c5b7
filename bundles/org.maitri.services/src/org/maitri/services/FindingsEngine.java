package org.maitri.services;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.spi.access.Access;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the rules one by one, each in a unit of work of its own, so that one that fails costs only itself. */
@Component
public final class FindingsEngine implements Findings {

    private static final Logger LOG = Logger.getLogger(FindingsEngine.class.getName());
    private static final Comparator<Finding> MOST_URGENT_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::title);

    private final Database database;
    private final Access access;
    private final List<FindingRule> installed;
    private final Clock clock;

    @Activate
    public FindingsEngine(
            @Reference Database database,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<FindingRule> installed) {
        this(database, access, installed, Clock.systemUTC());
    }

    public FindingsEngine(Database database, Access access, List<FindingRule> installed, Clock clock) {
        this.database = database;
        this.access = access;
        this.installed = installed.stream()
                .sorted(Comparator.comparing(FindingRule::label))
                .toList();
        this.clock = clock;
    }

    @Override
    public List<FindingRule> rules() {
        return installed.stream().filter(rule -> access.may(rule.permission())).toList();
    }

    @Override
    public List<Finding> find(int limit, Progress progress) {
        Instant now = clock.instant();
        List<Finding> all = new ArrayList<>();
        for (FindingRule rule : rules()) {
            progress.check();
            all.addAll(seenBy(rule, now, limit, progress));
        }
        return all.stream().sorted(MOST_URGENT_FIRST).toList();
    }

    private List<Finding> seenBy(FindingRule rule, Instant now, int limit, Progress progress) {
        try {
            return database.read(work -> rule.find(now, limit, work), progress);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The rule " + rule.id() + " could not be asked", failed);
            return List.of();
        }
    }
}
