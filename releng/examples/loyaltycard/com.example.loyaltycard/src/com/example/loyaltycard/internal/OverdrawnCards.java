package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Messages;
import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees cards from which more was taken than was on them, as corrections and imports can leave them. */
// guide: FindingRule
@Component
public final class OverdrawnCards implements FindingRule {

    @Override
    public String id() {
        return "loyaltycard.overdrawn";
    }

    @Override
    public String label() {
        return Messages.get("finding.overdrawn");
    }

    @Override
    public String permission() {
        return "loyaltycard.card.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select c from Card c where c.balance < 0 and c.archivedAt is null order by c.balance, c.id",
                        Card.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(card -> new Finding(
                        id(),
                        Severity.WARNING,
                        Messages.get("finding.overdrawn.title", card.number(), -card.balance()),
                        Messages.get("finding.overdrawn.explanation"),
                        card.ref(),
                        card.changedAt()))
                .toList();
    }
}
// guide: end
