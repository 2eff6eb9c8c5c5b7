package org.maitri.tickets.internal.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees remedies that wait for somebody to approve them; after a day they are urgent. */
@Component(service = FindingRule.class)
public final class RemediesWaiting implements FindingRule {

    private static final Duration PATIENCE = Duration.ofDays(1);

    @Override
    public String id() {
        return "complaint.remedy-waiting";
    }

    @Override
    public String label() {
        return Messages.get("finding.remedy");
    }

    @Override
    public String permission() {
        return Remedy.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select r from ComplaintRemedy r where r.state = :waiting and r.archivedAt is null"
                                + " order by r.askedAt, r.id",
                        Remedy.class)
                .setParameter("waiting", Remedy.WAITING)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(remedy -> finding(remedy, now))
                .toList();
    }

    private Finding finding(Remedy remedy, Instant now) {
        boolean late = remedy.askedAt().plus(PATIENCE).isBefore(now);
        return new Finding(
                id(),
                late ? Severity.URGENT : Severity.WARNING,
                Messages.get("finding.remedy.title", remedy.words(), remedy.worth()),
                Messages.get("finding.remedy.explanation", remedy.askedBy(), remedy.approver()),
                remedy.ref(),
                remedy.askedAt());
    }
}
