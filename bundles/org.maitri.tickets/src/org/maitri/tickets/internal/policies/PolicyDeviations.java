package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Sees tickets of the last month that were not handled as a policy promises. */
@Component(service = FindingRule.class)
public final class PolicyDeviations implements FindingRule {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    @Override
    public String id() {
        return "policy.deviation";
    }

    @Override
    public String label() {
        return Messages.get("finding.deviation");
    }

    @Override
    public String permission() {
        return Policy.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select c from PolicyCheck c where c.openedAt >= :since and (c.state = 'broken'"
                                + " or c.state = 'open' and c.dueAt < :now) order by c.openedAt desc, c.id",
                        PolicyCheck.class)
                .setParameter("since", now.minus(LOOKING_BACK))
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .flatMap(check -> finding(check, work).stream())
                .toList();
    }

    private Optional<Finding> finding(PolicyCheck check, UnitOfWork work) {
        return work.find(Ticket.class, check.ticketId())
                .flatMap(ticket -> work.find(Policy.class, check.policyId())
                        .map(policy -> new Finding(
                                id(),
                                Severity.NOTICE,
                                Messages.get(
                                        "finding.deviation.title",
                                        ticket.number(),
                                        MeasuredChecks.promise(check.promise(), policy)),
                                Messages.get("finding.deviation.explanation", policy.nameWithEdition()),
                                ticket.ref(),
                                check.dueAt() == null ? check.openedAt() : check.dueAt())));
    }
}
