package org.maitri.tickets.internal.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.internal.HowLong;
import org.osgi.service.component.annotations.Component;

/** Sees promises that are due soon, and those that were not kept while nobody has told the customer. */
@Component(service = FindingRule.class)
public final class PromisesAtRisk implements FindingRule {

    private static final Duration SOON = Duration.ofHours(4);

    @Override
    public String id() {
        return "promise.risk";
    }

    @Override
    public String label() {
        return Messages.get("finding.risk");
    }

    @Override
    public String permission() {
        return "promise.promise.read";
    }

    /** Those that can still be kept first. */
    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return Stream.concat(
                        promises(
                                        "p.dueAt >= :from and p.dueAt < :to and p.state = 'open'",
                                        now,
                                        now.plus(SOON),
                                        limit,
                                        work)
                                .map(promise -> finding(promise, now, "near", Severity.WARNING)),
                        promises(
                                        "p.dueAt >= :from and p.toldAt is null"
                                                + " and (p.state = 'open' and p.dueAt < :to or p.state = 'broken')",
                                        Instant.EPOCH,
                                        now,
                                        limit,
                                        work)
                                .map(promise -> finding(promise, now, "broken", Severity.URGENT)))
                .limit(limit)
                .toList();
    }

    private static Stream<Promise> promises(String condition, Instant from, Instant to, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select p from Promise p where p.archivedAt is null and " + condition
                                + " order by p.dueAt, p.id",
                        Promise.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList()
                .stream();
    }

    private Finding finding(Promise promise, Instant now, String key, Severity severity) {
        String time = HowLong.inWords(Duration.between(now, promise.dueAt()));
        return new Finding(
                id(),
                severity,
                Messages.get("finding." + key + ".title", promise.words(), time),
                Messages.get("finding." + key + ".explanation"),
                promise.ref(),
                promise.dueAt());
    }
}
