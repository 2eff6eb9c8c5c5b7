package org.maitri.services.internal.attention;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Says how many contacts are held, so that somebody looks through them. */
@Component
public final class HeldContacts implements FindingRule {

    @Override
    public String id() {
        return "attention.held";
    }

    @Override
    public String label() {
        return Messages.get("finding.held");
    }

    @Override
    public String permission() {
        return "attention.held.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        long waiting = work.entities()
                .createQuery(
                        "select count(h) from AttentionHeld h where h.state = :held and h.archivedAt is null",
                        Long.class)
                .setParameter("held", HeldContact.WAITING)
                .getSingleResult();
        if (waiting == 0) {
            return List.of();
        }
        HeldContact next = work.entities()
                .createQuery(
                        "select h from AttentionHeld h where h.state = :held and h.archivedAt is null"
                                + " order by case when h.earliest is null then 1 else 0 end, h.earliest, h.id",
                        HeldContact.class)
                .setParameter("held", HeldContact.WAITING)
                .setMaxResults(1)
                .getResultList()
                .getFirst();
        String explanation = next.earliest() == null
                ? Messages.get("finding.held.never", next.reason())
                : Messages.get("finding.held.explanation", next.earliest());
        return List.of(new Finding(
                id(),
                Severity.NOTICE,
                Messages.count("finding.held.title", waiting),
                explanation,
                next.ref(),
                next.wantedAt()));
    }
}
