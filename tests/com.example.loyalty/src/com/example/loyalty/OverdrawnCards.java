package com.example.loyalty;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

@Component
public final class OverdrawnCards implements FindingRule {

    @Override
    public String id() {
        return "loyalty.overdrawn";
    }

    @Override
    public String label() {
        return Messages.get("finding.overdrawn");
    }

    @Override
    public String permission() {
        return "loyalty.card.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select c from Card c where c.points < 0 and c.archivedAt is null order by c.points",
                        Card.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(card -> new Finding(
                        id(),
                        Severity.WARNING,
                        Messages.get("finding.overdrawn.title", card.number(), -card.points()),
                        Messages.get("finding.overdrawn.explanation"),
                        card.ref(),
                        card.changedAt()))
                .toList();
    }
}
